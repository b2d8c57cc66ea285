/** An API under the law of Acme, its implementation in memory, and a program that calls it. */
@NullMarked
package com.acme.tickets;

import org.jspecify.annotations.NullMarked;
