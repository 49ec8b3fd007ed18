package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorRelocatorTest {

    private static final String QUOTE = "Bij de onlusten kwamen acht agenten om het leven";

    private static final String ARTICLE = "In Almaty is het onrustig. Er klinken schoten op straat. " + QUOTE
            + ", zegt het ministerie. Het vliegveld is in handen van betogers.";

    static Relocation follow(String from, String quote, String to) {
        ArticleText text = text(from);
        int at = from.indexOf(quote);
        assertThat(at).as("the old text has the passage").isNotNegative();
        Anchor anchor = Anchor.of(text, TextSpan.ofUtf16(from, at, at + quote.length()));
        return AnchorRelocator.between(text, text(to)).follow(anchor);
    }

    static ArticleText text(String canonical) {
        return ArticleText.of(canonical, "p".repeat(canonical.split(ArticleText.SEPARATOR, -1).length));
    }

    private static Anchor at(String text, String quote) {
        int from = text.indexOf(quote);
        return Anchor.of(text(text), TextSpan.ofUtf16(text, from, from + quote.length()));
    }

    @Nested
    class Exact {

        @Test
        void shouldStayWhereItIs_whenTheTextIsTheSame() {
            assertThat(follow(ARTICLE, QUOTE, ARTICLE)).isEqualTo(new Relocation.Exact(at(ARTICLE, QUOTE)));
        }

        @Test
        void shouldFollowTheWords_whenSomethingIsAddedFarBefore() {
            String corrected = "😀 Rectificatie.\n\n" + ARTICLE;

            assertThat(follow(ARTICLE, QUOTE, corrected)).isEqualTo(new Relocation.Exact(at(corrected, QUOTE)));
        }

        @Test
        void shouldFollowTheWords_whenTheyMoveWithTheirSurroundings() {
            String tail = "\n\nEen heel andere alinea, die eerst achteraan stond en nu vooraan komt te staan.";
            String moved = tail.strip() + ArticleText.SEPARATOR + ARTICLE;

            assertThat(follow(ARTICLE + tail, QUOTE, moved)).isEqualTo(new Relocation.Exact(at(moved, QUOTE)));
        }

        @Test
        void shouldTellRepetitionsApart_byWhatStandsFartherAway() {
            String paragraph = "Dit bericht wordt in de loop van de dag aangevuld met het laatste nieuws uit Almaty.";
            String old = "Begin.\n\n" + paragraph + "\n\nMidden.\n\n" + paragraph + "\n\nEinde.";
            String corrected = "Het begin.\n\n" + paragraph + "\n\nMidden.\n\n" + paragraph + "\n\nEinde.";
            int second = old.lastIndexOf("laatste nieuws");

            Anchor anchor = Anchor.of(text(old), TextSpan.ofUtf16(old, second, second + 14));

            assertThat(AnchorRelocator.between(text(old), text(corrected)).follow(anchor)).isEqualTo(
                    new Relocation.Exact(Anchor.of(text(corrected), new TextSpan(second + 4, second + 18))));
        }
    }

    @Nested
    class Moved {

        @Test
        void shouldBeFlagged_whenTheNextWordsChange() {
            String corrected = ARTICLE.replace(", zegt het ministerie", " volgens het leger");

            assertThat(follow(ARTICLE, QUOTE, corrected)).isEqualTo(new Relocation.Moved(at(corrected, QUOTE)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bij de onlusten kwamen acht agenten om het léven",
                "Bij de ‘onlusten’ kwamen, acht agenten om het leven",
                "Bij de ongusten kwamen acht agenten om het leven",
                "bij de onlusten  kwamen acht agentne om het leven"})
        void shouldBeFlagged_whenTheWordsAreMendedALittle(String mended) {
            String corrected = ARTICLE.replace(QUOTE, mended);

            assertThat(follow(ARTICLE, QUOTE, corrected)).isEqualTo(new Relocation.Moved(at(corrected, mended)));
        }

        @Test
        void shouldTakeItsOwnPunctuationAlong() {
            String corrected = ARTICLE.replace("kwamen acht", "kwamen, acht");

            assertThat(follow(ARTICLE, QUOTE + ",", corrected)).isEqualTo(
                    new Relocation.Moved(at(corrected, "Bij de onlusten kwamen, acht agenten om het leven,")));
        }

        @Test
        void shouldPreferTheMendedPassageInItsPlace_overTheSameWordsElsewhere() {
            String mended = "Bij de onlusten kwamen acht agneten om het leven";
            String corrected = ARTICLE.replace(QUOTE, mended) + " Later meldde de politie: " + QUOTE + ".";

            assertThat(follow(ARTICLE, QUOTE, corrected)).isEqualTo(new Relocation.Moved(at(corrected, mended)));
        }
    }

    @Nested
    class Lost {

        @ParameterizedTest
        @ValueSource(strings = {"Bij de onlusten kwamen achttien agenten om het leven",
                "Bij de onlusten kwamen geen acht agenten om het leven", "Bij de onlusten kwamen agenten om het leven",
                "Bij de onlusten kwamen zes agenten om het leven", "Bij de onlusten raakten acht agenten gewond",
                "Bij de\n\nonlusten kwamen acht agenten om het leven"})
        void shouldBeGivenUp_whenTheWordsSaySomethingElse(String other) {
            assertThat(follow(ARTICLE, QUOTE, ARTICLE.replace(QUOTE, other))).isEqualTo(new Relocation.Lost());
        }

        @ParameterizedTest
        @ValueSource(strings = {"Volgens de politie vielen er 18 doden en raakten mensen gewond",
                "Volgens de politie vielen er 81 doden en raakten mensen gewond",
                "Volgens de politie vielen er 8% doden en raakten mensen gewond"})
        void shouldBeGivenUp_whenANumberChanges(String other) {
            String quote = "Volgens de politie vielen er 8 doden en raakten mensen gewond";

            assertThat(follow("Nieuws. " + quote + ". Meer volgt.", quote, "Nieuws. " + other + ". Meer volgt."))
                    .isEqualTo(new Relocation.Lost());
        }

        @Test
        void shouldBeGivenUp_whenThePassageIsDeletedAndTheNameStandsElsewhere() {
            String old = "President Tokajev sprak gisteren. Volgens Poetin kan Tokajev op steun rekenen.";

            assertThat(follow(old, "Tokajev", "Volgens Poetin kan Tokajev op steun rekenen."))
                    .isEqualTo(new Relocation.Lost());
        }

        @Test
        void shouldBeGivenUp_whenTheNameAloneComesBackInAnotherSentence() {
            assertThat(follow("Gisteren sprak president Tokajev het volk toe. Verder niets.", "Tokajev",
                    "Het parlement luisterde naar Tokajev, meldt een krant. Meer is er niet."))
                    .isEqualTo(new Relocation.Lost());
        }

        @Test
        void shouldBeGivenUp_whenOneOfTwoNeighboursIsDeleted() {
            assertThat(follow("Het was een lange, lange dag voor iedereen in de stad Almaty.", "lange",
                    "Het was een lange dag voor iedereen in de stad Almaty.")).isEqualTo(new Relocation.Lost());
        }

        @Test
        void shouldNotBeFoundInsideALongerWord() {
            assertThat(follow("Er vielen acht doden, zegt men op het plein in de stad.", "acht",
                    "Er vielen achttien doden, zegt men op het plein in de stad.")).isEqualTo(new Relocation.Lost());
        }
    }

    @Test
    void shouldFollowPartOfAWord_onlyWithinAWord() {
        assertThat(follow("Het huis is Tokajevs grootste bezit, zegt men.", "Tokajev",
                "Kijk: Het huis is Tokajevs grootste bezit, zegt men.")).isInstanceOf(Relocation.Moved.class);
        assertThat(follow("Het huis is Tokajevs grootste bezit, zegt men.", "Tokajev",
                "Het huis is Tokajev grootste bezit, zegt men.")).isEqualTo(new Relocation.Lost());
    }

    @Test
    void shouldRefuseAPassageOfAnotherText() {
        Anchor anchor = at(ARTICLE, QUOTE);
        AnchorRelocator relocator = AnchorRelocator.between(text("Iets anders."), text(ARTICLE));

        assertThatThrownBy(() -> relocator.follow(anchor)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(QUOTE);
    }
}
