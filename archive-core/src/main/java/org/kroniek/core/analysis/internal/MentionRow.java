package org.kroniek.core.analysis.internal;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.naming.MentionStatus;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * A name in a text, as the table of mentions has it.
 *
 * @param confidence as precise as the database keeps it
 * @param authority whom it means, merged records replaced by what they were merged into
 */
record MentionRow(TextPart part, TextSpan span, String surface, MentionStatus status, MentionMethod method,
        float confidence, Optional<AuthorityId> authority, List<AuthorityId> candidates) implements FindingRow {

    static final List<String> COLUMNS = List.of("part", "span_start", "span_end", "surface", "status", "method",
            "confidence", "authority_id", "candidates");

    /** Who is meant now, through all merges. */
    static final String AUTHORITY = "(select a.survivor from authority a where a.id = t.authority_id)";

    /** Who may be meant now, through all merges. */
    static final String CANDIDATES = """
            array_to_string(array(
                select a.survivor from unnest(string_to_array(t.candidates, ' ')) with ordinality as c (id, n)
                join authority a on a.id = cast(c.id as uuid) order by c.n), ' ')""";

    static final List<String> SELECTED = List.of("t.part", "t.span_start", "t.span_end", "t.surface", "t.status",
            "t.method", "t.confidence", AUTHORITY, CANDIDATES);

    static MentionRow of(FoundName name) {
        boolean settled = name.authority().isPresent();
        return new MentionRow(name.part(), name.span(), name.surface(),
                settled ? MentionStatus.LINKED : MentionStatus.SUGGESTED, name.method(), (float) name.confidence(),
                name.authority(), settled ? List.of() : name.candidates());
    }

    /** @param row {@link #SELECTED}, after the first columns */
    static MentionRow read(Object[] row, int first) {
        return new MentionRow(TextPart.valueOf((String) row[first]),
                new TextSpan((Integer) row[first + 1], (Integer) row[first + 2]), (String) row[first + 3],
                MentionStatus.valueOf((String) row[first + 4]), MentionMethod.valueOf((String) row[first + 5]),
                ((Number) row[first + 6]).floatValue(),
                Optional.ofNullable((UUID) row[first + 7]).map(AuthorityId::new), ids((String) row[first + 8]));
    }

    /** Each once: two that have been merged are one. */
    static List<AuthorityId> ids(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Stream.of(joined.split(" ")).map(UUID::fromString).map(AuthorityId::new).distinct().toList();
    }

    @Override
    public void write(JsonGenerator json) {
        json.write("part", part.name()).write("span_start", span.start()).write("span_end", span.end())
                .write("surface", surface).write("status", status.name()).write("method", method.name())
                .write("confidence", confidence);
        authority.ifPresent(id -> json.write("authority_id", id.toString()));
        if (!candidates.isEmpty()) {
            json.write("candidates", candidates.stream().map(AuthorityId::toString).collect(Collectors.joining(" ")));
        }
    }
}
