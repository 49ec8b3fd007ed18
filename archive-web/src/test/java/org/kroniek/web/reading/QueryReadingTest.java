package org.kroniek.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryNode.And;
import org.kroniek.search.query.syntax.QueryNode.Everything;
import org.kroniek.search.query.syntax.QueryNode.Not;
import org.kroniek.search.query.syntax.QueryNode.Or;
import org.kroniek.search.query.syntax.QueryNode.Phrase;
import org.kroniek.search.query.syntax.QueryNode.Word;
import org.kroniek.search.query.syntax.QueryNode;

class QueryReadingTest {

    private static final TextSpan ANYWHERE = new TextSpan(0, 1);

    @Test
    void shouldListWhatIsWanted() {
        assertThat(dutch(word("protest"))).isEqualTo("artikelen met ‘protest’");
        assertThat(dutch(and(word("protest"), word("almaty")))).isEqualTo("artikelen met ‘protest’ en ‘almaty’");
        assertThat(dutch(and(word("a"), word("b"), word("c")))).isEqualTo("artikelen met ‘a’, ‘b’ en ‘c’");
        assertThat(dutch(phrase("vliegveld van Almaty")))
                .isEqualTo("artikelen met de woordgroep ‘vliegveld van Almaty’");
    }

    @Test
    void shouldBracketWhatBelongsTogether() {
        assertThat(dutch(or(word("a"), word("b")))).isEqualTo("artikelen met ‘a’ of ‘b’");
        assertThat(dutch(and(or(word("a"), word("b")), word("c")))).isEqualTo("artikelen met (‘a’ of ‘b’) en ‘c’");
        assertThat(dutch(or(and(word("a"), word("b")), word("c")))).isEqualTo("artikelen met (‘a’ en ‘b’) of ‘c’");
    }

    @Test
    void shouldSayLastWhatIsNotWanted_whereverItWasTyped() {
        assertThat(dutch(and(not(word("c")), word("a"), word("b"))))
                .isEqualTo("artikelen met ‘a’ en ‘b’, maar zonder ‘c’");
        assertThat(dutch(and(word("a"), not(word("b")), not(or(word("c"), word("d"))))))
                .isEqualTo("artikelen met ‘a’, maar zonder ‘b’ en zonder (‘c’ of ‘d’)");
        assertThat(dutch(not(word("a")))).isEqualTo("alle artikelen zonder ‘a’");
        assertThat(dutch(and(not(word("a")), not(word("b"))))).isEqualTo("alle artikelen zonder ‘a’ en zonder ‘b’");
        assertThat(dutch(or(word("a"), not(word("b"))))).isEqualTo("artikelen met ‘a’ of niet ‘b’");
    }

    @Test
    void shouldSayThatEverythingIsShown() {
        assertThat(dutch(new Everything())).isEqualTo("alle artikelen");
    }

    @Test
    void shouldKeepWhatWasTyped_characterByCharacter() {
        assertThat(dutch(word("{0}'s"))).isEqualTo("artikelen met ‘{0}'s’");
    }

    @Test
    void shouldSpeakEnglish() {
        assertThat(QueryReading.of(and(word("a"), or(word("b"), phrase("c d")), not(word("e"))),
                InterfaceLanguage.ENGLISH))
                .isEqualTo("articles with ‘a’ and (‘b’ or the phrase ‘c d’), but without ‘e’");
    }

    private static String dutch(QueryNode query) {
        return QueryReading.of(query, InterfaceLanguage.DUTCH);
    }

    private static QueryNode word(String text) {
        return new Word(text, ANYWHERE);
    }

    private static QueryNode phrase(String text) {
        return new Phrase(text, ANYWHERE);
    }

    private static QueryNode and(QueryNode... operands) {
        return new And(List.of(operands));
    }

    private static QueryNode or(QueryNode... operands) {
        return new Or(List.of(operands));
    }

    private static QueryNode not(QueryNode operand) {
        return new Not(operand);
    }
}
