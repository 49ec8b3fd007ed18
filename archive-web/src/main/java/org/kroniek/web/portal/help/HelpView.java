package org.kroniek.web.portal.help;

import java.util.List;
import java.util.stream.Stream;
import org.kroniek.web.portal.page.PageFrame;

/**
 * The help page's examples.
 *
 * @param words about what is typed in the search box
 * @param dates about what is typed in the date field
 */
public record HelpView(List<Example> words, List<Example> dates) {

    public HelpView {
        words = List.copyOf(words);
        dates = List.copyOf(dates);
    }

    public static HelpView of(PageFrame frame) {
        return new HelpView(
                examples(frame, ExampleSearch.WORD, ExampleSearch.WORDS, ExampleSearch.ACCENTS, ExampleSearch.PHRASE,
                        ExampleSearch.EITHER, ExampleSearch.EXCLUDED, ExampleSearch.GROUPED),
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
