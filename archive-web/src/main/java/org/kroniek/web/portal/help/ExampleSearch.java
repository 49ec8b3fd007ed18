package org.kroniek.web.portal.help;

import java.util.Optional;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.search.query.date.DateFilterText;
import org.kroniek.web.search.SearchParameters;

/** A search to try; what is looked for is in the words of the reader's language. */
enum ExampleSearch {
    WORD("example.word.query", "", "example.word.meaning"),
    WORDS("example.words.query", "", "example.words.meaning"),
    ACCENTS("example.accents.query", "", "example.accents.meaning"),
    PHRASE("example.phrase.query", "", "example.phrase.meaning"),
    EITHER("example.either.query", "", "example.either.meaning"),
    EXCLUDED("example.excluded.query", "", "example.excluded.meaning"),
    GROUPED("example.grouped.query", "", "example.grouped.meaning"),
    SLACK("example.slack.query", "", "example.slack.meaning"),
    NEAR("example.near.query", "", "example.near.meaning"),
    BEFORE("example.before.query", "", "example.before.meaning"),
    PREFIX("example.prefix.query", "", "example.prefix.meaning"),
    PLACEHOLDER("example.placeholder.query", "", "example.placeholder.meaning"),
    SIMILAR("example.similar.query", "", "example.similar.meaning"),
    LITERAL("example.literal.query", "", "example.literal.meaning"),
    TITLE("example.title.query", "", "example.title.meaning"),
    PERSON("example.person.query", "", "example.person.meaning"),
    EVENT("example.event.query", "", "example.event.meaning"),
    SOURCE("example.source.query", "", "example.source.meaning"),
    LANGUAGE("example.language.query", "", "example.language.meaning"),
    CERTAIN("example.certain.query", "", "example.certain.meaning"),
    PERHAPS("example.perhaps.query", "", "example.perhaps.meaning"),
    SPELLING("example.spelling.query", "", "example.spelling.meaning"),
    FORMS("example.forms.query", "", "example.forms.meaning"),
    COMPOUND("example.compound.query", "", "example.compound.meaning"),
    YEAR("", "2022", "example.year.meaning"),
    MONTH("", "2022-01", "example.month.meaning"),
    DAY("", "2022-01-05", "example.day.meaning"),
    PERIOD("", "2022-01-03..2022-01-10", "example.period.meaning"),
    SINCE("", "2022-02..", "example.since.meaning");

    private final String query;
    private final String date;
    private final String meaning;

    /**
     * An example.
     *
     * @param query key of the words; empty when there are none
     * @param date as it stands, in every language the same; empty when there is none
     * @param meaning key of what it finds
     */
    ExampleSearch(String query, String date, String meaning) {
        this.query = query;
        this.date = date;
        this.meaning = meaning;
    }

    Example in(PageFrame frame) {
        String words = query.isEmpty() ? "" : frame.text(query);
        Optional<DateFilter> dates = DateFilterText
                .parse(date) instanceof DateFilterText.Result.Understood(DateFilter filter)
                        ? Optional.of(filter)
                        : Optional.empty();
        SearchParameters search = SearchParameters.NONE.withText(words).withDates(dates);
        return new Example(words.isEmpty() ? date : words, frame.text(meaning), frame.links().search(search));
    }
}
