package org.kroniek.search.query.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.date.DateFilterText;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/** Reads what stands after {@code lang:}, {@code type:}, {@code date:} and its kin. */
final class FieldValues {

    /** What the kinds are called besides by their codes. */
    private static final Map<RecordType, List<String>> OTHER_NAMES = Map.of(RecordType.ARTICLE, List.of("artikel"),
            RecordType.EVENT, List.of("gebeurtenis"), RecordType.PERSON, List.of("persoon"), RecordType.ORGANISATION,
            List.of("org", "organization", "organisatie"), RecordType.PLACE, List.of("plaats"), RecordType.COLLECTION,
            List.of("collectie"));

    private final Problems problems;

    FieldValues(Problems problems) {
        this.problems = problems;
    }

    Optional<QueryNode> read(FieldName field, String value, TextSpan span) {
        return switch (field) {
            case LANGUAGE -> language(value, span);
            case TYPE -> type(value, span);
            case CERTAIN -> date(Certainty.CERTAIN, value, span);
            default -> date(Certainty.POSSIBLE, value, span);
        };
    }

    private Optional<QueryNode> language(String value, TextSpan span) {
        Optional<LanguageTag> language = LanguageTag.parse(value);
        if (language.isEmpty()) {
            problems.error(Code.NOT_A_LANGUAGE, span, Optional.empty());
        }
        return language.map(tag -> new QueryNode.InLanguage(tag, span));
    }

    private Optional<QueryNode> type(String value, TextSpan span) {
        String wanted = value.toLowerCase(Locale.ROOT);
        Optional<RecordType> type = Arrays.stream(RecordType.values())
                .filter(known -> known.code().equals(wanted)
                        || OTHER_NAMES.getOrDefault(known, List.of()).contains(wanted))
                .findFirst();
        if (type.isEmpty()) {
            problems.error(Code.NOT_A_TYPE, span, Optional.empty());
        }
        return type.map(known -> new QueryNode.OfType(known, span));
    }

    private Optional<QueryNode> date(Certainty certainty, String value, TextSpan span) {
        return switch (DateFilterText.parse(value)) {
            case DateFilterText.Result.Understood(DateFilter dates) ->
                Optional.of(new QueryNode.Dated(certainty, dates, span));
            case DateFilterText.Result.Refused(DateFilterText.Flaw flaw) -> {
                problems.error(Code.valueOf(flaw.name()), span, Optional.empty());
                yield Optional.empty();
            }
        };
    }
}
