package org.kroniek.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.TrailFilter;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.reading.InterfaceLanguage;

/** Which entries of the trail are asked for. */
final class HistoryParameters {

    private static final Set<String> NAMES = Set.of("kind", "subject", "author", "action", "since", "until", "size",
            "cursor");

    private HistoryParameters() {}

    static TrailFilter read(UriInfo uri, InterfaceLanguage language) {
        Parameters.refuseUnknown(uri, NAMES, language);
        return new TrailFilter(
                Parameters.single(uri, "kind", language).map(text -> constant(AuditKind.values(), text)),
                Parameters.single(uri, "subject", language), Parameters.single(uri, "author", language),
                Parameters.single(uri, "action", language).map(text -> constant(AuditAction.values(), text)),
                Parameters.single(uri, "since", language).map(text -> moment(text, 0)),
                Parameters.single(uri, "until", language).map(text -> moment(text, 1)));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_REQUEST));
    }

    /** A moment, or a day of which all is meant. @param daysAfter from the beginning of that day */
    private static Instant moment(String text, int daysAfter) {
        try {
            return text.length() == "2026-11-23".length()
                    ? LocalDate.parse(text).plusDays(daysAfter).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(ProblemType.INVALID_REQUEST);
        }
    }

    /** The number that a parameter must give. */
    static int number(UriInfo uri, String name, InterfaceLanguage language) {
        return optionalNumber(uri, name, language)
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_REQUEST));
    }

    private static Optional<Integer> optionalNumber(UriInfo uri, String name, InterfaceLanguage language) {
        // At most nine digits, so that parsing cannot overflow.
        return Parameters.single(uri, name, language).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }
}
