package org.kroniek.web.portal.help;

import java.util.List;
import java.util.stream.Stream;
import org.kroniek.web.portal.page.PageFrame;

/**
 * The help page's examples.
 *
 * @param words about what is typed in the search box
 * @param places about words that stand near each other
 * @param open about words that are not given in full
 * @param fields about searching in one place
 * @param added about what is looked for beside the words
 * @param dates about what is typed in the date field
 */
public record HelpView(List<Example> words, List<Example> places, List<Example> open, List<Example> fields,
        List<Example> added, List<Example> dates) {

    public HelpView {
        words = List.copyOf(words);
        places = List.copyOf(places);
        open = List.copyOf(open);
        fields = List.copyOf(fields);
        added = List.copyOf(added);
        dates = List.copyOf(dates);
    }

    public static HelpView of(PageFrame frame) {
        return new HelpView(
                examples(frame, ExampleSearch.WORD, ExampleSearch.WORDS, ExampleSearch.ACCENTS,
                        ExampleSearch.EITHER, ExampleSearch.EXCLUDED, ExampleSearch.GROUPED),
                examples(frame, ExampleSearch.PHRASE, ExampleSearch.SLACK, ExampleSearch.NEAR, ExampleSearch.BEFORE),
                examples(frame, ExampleSearch.PREFIX, ExampleSearch.PLACEHOLDER, ExampleSearch.SIMILAR),
                examples(frame, ExampleSearch.TITLE, ExampleSearch.PERSON, ExampleSearch.EVENT, ExampleSearch.SOURCE,
                        ExampleSearch.LANGUAGE, ExampleSearch.CERTAIN, ExampleSearch.PERHAPS),
                examples(frame, ExampleSearch.SPELLING, ExampleSearch.FORMS, ExampleSearch.COMPOUND,
                        ExampleSearch.LITERAL),
                examples(frame, ExampleSearch.YEAR, ExampleSearch.MONTH, ExampleSearch.DAY, ExampleSearch.PERIOD,
                        ExampleSearch.SINCE));
    }

    /** A handful that shows what can be done, for the home page. */
    public static List<Example> few(PageFrame frame) {
        return examples(frame, ExampleSearch.WORDS, ExampleSearch.PHRASE, ExampleSearch.EITHER,
                ExampleSearch.EXCLUDED);
    }

    private static List<Example> examples(PageFrame frame, ExampleSearch... searches) {
        return Stream.of(searches).map(search -> search.in(frame)).toList();
    }
}
