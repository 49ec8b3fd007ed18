package org.kroniek.core.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.core.rights.Access;

/** Reads what a document says of who may read it. What is not understood is refused: it must not become open by a slip. */
final class AccessCleanup {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private AccessCleanup() {}

    static Access clean(IncomingAccess found, long line) throws DocumentRefusedException {
        Optional<String> condition = found.condition().map(String::strip).filter(text -> !text.isEmpty());
        Optional<String> end = found.embargoUntil().map(String::strip).filter(text -> !text.isEmpty());
        Access.Kind kind = condition.isPresent()
                ? kind(condition.get(), line)
                : end.isPresent() ? Access.Kind.EMBARGOED : Access.Kind.OPEN;
        if ((kind == Access.Kind.EMBARGOED) != end.isPresent()) {
            throw new DocumentRefusedException(ImportProblem.Code.EMBARGO_AND_END, condition.orElse(""), line);
        }
        return end.isPresent() ? Access.embargoed(moment(end.get(), line)) : new Access(kind, Optional.empty());
    }

    private static Access.Kind kind(String text, long line) throws DocumentRefusedException {
        for (Access.Kind kind : Access.Kind.values()) {
            // An article that is taken back has been here before, and needs a reason of an editor's.
            if (kind != Access.Kind.WITHDRAWN && name(kind).equals(text.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new DocumentRefusedException(ImportProblem.Code.UNKNOWN_ACCESS, text, line);
    }

    private static String name(Access.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day begins at midnight UTC. */
    private static Instant moment(String text, long line) throws DocumentRefusedException {
        try {
            return DAY.matcher(text).matches()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new DocumentRefusedException(ImportProblem.Code.NOT_A_MOMENT, text, line);
        }
    }
}
