package org.kroniek.bench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.bench.BenchException;

class SearchListTest {

    @Test
    void readsKindQueryAndParameters() throws IOException {
        assertThat(read("# comment\n\nwords\tprotest almaty\nfacets\t\tfacets=year&histogram=auto\n\"one phrase\"\n"))
                .containsExactly(new SearchCase("words", "protest almaty", ""),
                        new SearchCase("facets", "", "facets=year&histogram=auto"),
                        new SearchCase("own", "\"one phrase\"", ""));
    }

    @Test
    void refusesWhatIsNoLine() {
        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> read("a\tb\tc\td"))
                .withMessageContaining("a\tb");
        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> read("# nothing\n"));
    }

    @Test
    void encodesQueriesForAnAddress() {
        assertThat(new SearchCase("phrase", "\"de stad\" -één", "size=5").parameters())
                .isEqualTo("q=%22de+stad%22+-%C3%A9%C3%A9n&size=5");
    }

    @Test
    void standardListHasEveryKind() {
        assertThat(SearchList.standard()).hasSizeGreaterThanOrEqualTo(20).extracting(SearchCase::kind)
                .contains("word", "words", "phrase", "OR", "exclusion", "filters", "facets, histogram", "no marks");
    }

    private static List<SearchCase> read(String lines) throws IOException {
        return SearchList.read(new BufferedReader(new StringReader(lines)));
    }
}
