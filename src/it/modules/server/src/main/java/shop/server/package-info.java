/** Serves orders. */
@GenerateRoutes(Orders.class)
package shop.server;

import dev.statute.GenerateRoutes;
import shop.contract.Orders;
