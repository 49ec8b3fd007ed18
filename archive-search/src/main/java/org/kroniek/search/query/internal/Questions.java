package org.kroniek.search.query.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.ParsedQuery;
import org.kroniek.search.query.syntax.QueryParser;
import org.kroniek.search.query.syntax.QueryProblem;

/** What is alike in answering all questions: their text is parsed first, and their cursor has to be theirs. */
final class Questions {

    private final QueryParser parser = new QueryParser();
    private final CursorCodec cursors = new CursorCodec();

    /**
     * @param key what decides which hits there are, see {@link QuestionKey}
     * @param search answers what was understood, from that place on
     */
    <A> SearchOutcome<A> answered(String text, List<String> key, Optional<String> cursor,
            BiFunction<ParsedQuery.Understood, Optional<Cursor>, A> search) {
        return switch (parser.parse(text)) {
            case ParsedQuery.Refused(var problems) -> new SearchOutcome.Refused<>(problems);
            case ParsedQuery.Understood understood -> {
                Optional<Cursor> place = cursor.flatMap(given -> cursors.decode(key, given));
                yield cursor.isPresent() && place.isEmpty()
                        ? new SearchOutcome.CursorRefused<>()
                        : new SearchOutcome.Answered<>(search.apply(understood, place));
            }
        };
    }

    /** What was left out of a query, or cannot be found in records of that family. */
    List<QueryProblem> warnings(ParsedQuery.Understood understood, FamilyProfile profile) {
        return Stream.concat(understood.warnings().stream(), AbsentFields.of(understood.tree(), profile).stream())
                .toList();
    }

    Optional<String> written(List<String> key, Optional<Cursor> place) {
        return place.map(cursor -> cursors.encode(key, cursor));
    }
}
