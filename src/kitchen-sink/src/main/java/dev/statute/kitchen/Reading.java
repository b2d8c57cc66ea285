package dev.statute.kitchen;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an oven reports: a member of each type that JSON has a form for.
 *
 * @param oven its number
 * @param door whether its door is open
 * @param shelf the shelf in use
 * @param fan the speed of its fan
 * @param watts what it draws
 * @param joules what it has drawn since it was built
 * @param serial its serial number, which may be long
 * @param celsius how hot it is
 * @param humidity how humid
 * @param taken when that was so
 * @param received when the kitchen heard of it
 * @param installed the day it was installed
 * @param serviced when it was serviced
 * @param from when it is switched on each day
 * @param left how long until it is done
 * @param built the year it was built in
 * @param language the language of its display
 * @param manual where its manual is
 * @param image what its camera saw
 * @param programs its programs
 * @param settings its settings, by their names
 * @param extra what else it reports, in a form of its own
 * @param fault what is wrong with it, if anything
 * @param section the section of the menu that it serves
 */
public record Reading(
    UUID oven,
    boolean door,
    byte shelf,
    short fan,
    int watts,
    long joules,
    BigInteger serial,
    float celsius,
    double humidity,
    Instant taken,
    OffsetDateTime received,
    LocalDate installed,
    LocalDateTime serviced,
    LocalTime from,
    Duration left,
    Year built,
    Locale language,
    URI manual,
    byte[] image,
    Set<String> programs,
    Map<String, @Nullable Integer> settings,
    Map<String, Object> extra,
    Optional<String> fault,
    @JsonProperty("menu-section") @Nullable Section section) {}
