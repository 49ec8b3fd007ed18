package org.kroniek.search.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days, both included; an open side has no day.
 *
 * @param text as the reader wrote it, such as {@code 2022-01} or {@code 2022-01-03..2022-01-10}
 */
public record DateFilter(String text, Optional<LocalDate> from, Optional<LocalDate> to) {}
