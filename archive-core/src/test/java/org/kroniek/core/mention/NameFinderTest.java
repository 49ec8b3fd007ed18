package org.kroniek.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

class NameFinderTest {

    private final Names names = new Names().person("Vladimir Poetin", "Poetin", "Putin")
            .person("Aleksandr Loekasjenko", "Loekasjenko").person("Kassym-Jomart Tokajev", "Tokajev")
            .person("Alexander Van der Bellen").person("Bashar al-Assad").place("Kazachstan").place("Almaty")
            .place("Rusland").place("Wit-Rusland").place("Parijs").place("New York").place("Texas")
            .place("'s-Gravenhage").place("Berg").organisation("Europese Unie", "EU").organisation("The Beatles")
            .organisation("Apple Inc.", "Apple").person("Владимир Путин", "Путин");

    @Test
    void shouldSayWhereANameStands() {
        FoundName name = names.in("nl", "😀 Het was Poetins idee.").known().getFirst();

        assertThat(name.surface()).isEqualTo("Poetin");
        assertThat(name.part()).isEqualTo(TextPart.TEXT);
        assertThat(name.span()).isEqualTo(new TextSpan(10, 16));
        assertThat(name.method()).isEqualTo(MentionMethod.NAME);
        assertThat(name.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void shouldFindNamesInTheHeadlineToo() {
        FoundNames found = names.in("nl", Optional.of("Poetin belt Tokajev"), "In Rusland is het koud.");

        assertThat(names.linked(found)).containsExactly("Poetin=Vladimir Poetin", "Tokajev=Kassym-Jomart Tokajev",
                "Rusland");
        assertThat(found.known().getFirst().part()).isEqualTo(TextPart.HEADLINE);
    }

    @Test
    void shouldTakeTheLongestName() {
        assertThat(names.linkedIn("In Wit-Rusland zag Vladimir Poetin hem.")).containsExactly("Wit-Rusland",
                "Vladimir Poetin");
    }

    @Nested
    class Spelling {

        @Test
        void shouldTakeAnyBlankHyphenAndApostropheForAnother() {
            assertThat(names.linkedIn("Over Kassym‑Jomart\nTokajev, New\u00a0York en ’s-Gravenhage."))
                    .containsExactly("Kassym‑Jomart\nTokajev=Kassym-Jomart Tokajev", "New\u00a0York=New York",
                            "’s-Gravenhage='s-Gravenhage");
        }

        @Test
        void shouldNotReachOverABlankLine() {
            assertThat(names.linkedIn("Iets over New\n\nYork is groot.")).isEmpty();
        }

        @Test
        void shouldFindCyrillicNames() {
            assertThat(names.linked(names.in("ru", "Сегодня Владимир Путин в Москве. Там Путин был.")))
                    .containsExactly("Владимир Путин", "Путин=Владимир Путин");
        }

        @Test
        void shouldNotFindAWordWithoutTheCapitalsOfTheName() {
            assertThat(names.linkedIn("Een apple in de berg van rusland, de eu en de EU."))
                    .containsExactly("EU=Europese Unie");
        }

        @Test
        void shouldLeaveAParticleOrArticleItsCapital() {
            assertThat(names.linkedIn("Zo zei Alexander van der Bellen over the Beatles."))
                    .containsExactly("the Beatles=The Beatles");
            assertThat(new Names().person("van der Bellen").linkedIn("Van der Bellen zweeg.")).hasSize(1);
        }

        @Test
        void shouldFindNamesInHeadlinesOfCapitals() {
            assertThat(names.linked(names.in("nl", Optional.of("TOKAJEV WIL HULP VAN DE EU"), "Dat was het.")))
                    .containsExactly("TOKAJEV=Kassym-Jomart Tokajev", "EU=Europese Unie");
            assertThat(names.linkedIn("Dat is BERG en APPLE.")).containsExactly("APPLE=Apple Inc.");
        }

        @Test
        void shouldHaveTheStopOfAnAbbreviationInTheName() {
            assertThat(names.linkedIn("Het werd Apple Inc. in Almaty.")).containsExactly("Apple Inc.", "Almaty");
        }
    }

    @Nested
    class Endings {

        @ParameterizedTest
        @CsvSource({"nl, Tokajevs plan, Tokajev", "nl, Kazachstans leger, Kazachstan",
                "nl, Loekasjenko’s plan, Loekasjenko", "en, Putin's plan, Putin", "de, Almatys Straßen, Almaty"})
        void shouldBeNoPartOfTheName(String language, String text, String name) {
            FoundNames found = names.in(language, text + ".");

            assertThat(found.known()).extracting(FoundName::surface).containsExactly(name);
            assertThat(found.unknown()).isEmpty();
        }

        @Test
        void shouldBeAnApostropheAfterAnS() {
            assertThat(names.linkedIn("Dat is Parijs' burgemeester.")).containsExactly("Parijs");
            assertThat(names.linked(names.in("en", "It was Texas' law."))).containsExactly("Texas");
        }

        @Test
        void shouldNotBeTakenFromAnotherWord() {
            assertThat(names.linked(names.in("en", "The Putins came."))).isEmpty();
            assertThat(names.linkedIn("De Loekasjenkos en de Texas kwamen.")).containsExactly("Texas");
        }
    }

    @Nested
    class LongerNames {

        @ParameterizedTest
        @ValueSource(strings = {"Dat staat in de Almaty Times van nu.", "Zo zei Jan Poetin gisteren.",
                "Zo zei J. Poetin gisteren.", "Het is een Kazachstan-kenner.", "Het ging om West-Almaty.",
                "De site almaty.Almaty.kz en x@Almaty.", "Ook Jan van der Berg kwam.", "Het is Poetin & Zonen.",
                "Volgens de New York Times klopt het.", "Het kost Apple $ 5."})
        void shouldNotBeLinkedByTheirPart(String text) {
            assertThat(names.linkedIn(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"President Poetin kwam.", "Ook oud-president Poetin kwam.", "Volgens Poetin niet.",
                "Vicepremier Poetin kwam.", "Zo zei 'Poetin' het.", "De anti-Poetin beweging.",
                "Supporters Poetin kwijt. Veel supporters huilen."})
        void shouldNotBeSeen_whereATitleOrTheBeginningOfASentenceHasACapital(String text) {
            assertThat(names.linkedIn(text)).containsExactly("Poetin=Vladimir Poetin");
        }

        @Test
        void shouldNotBeSeen_whereDutchPutsTwoNamesSideBySide() {
            assertThat(names.linkedIn("Gisteren belde Tokajev Poetin op.")).hasSize(2);
            assertThat(names.linkedIn("Ook steunt Rusland Kazachstan nu.")).hasSize(2);
        }

        @Test
        void shouldNotBeSeen_beforeAnEnglishDayOrTitle() {
            assertThat(
                    names.linked(names.in("en", "He met Putin Tuesday. An Apple CEO and Apple Chairman Smith spoke.")))
                    .containsExactly("Putin=Vladimir Poetin", "Apple=Apple Inc.", "Apple=Apple Inc.");
        }

        @Test
        void shouldBeSeen_inAShortSentenceOfNames() {
            assertThat(names.linked(names.in("en", "They saw Vladimir Poetin Junior Smith."))).isEmpty();
        }

        @Test
        void shouldNotBeSeen_afterAFullNameInATitleOfCapitals() {
            assertThat(names.linked(names.in("en", "They Meet Vladimir Poetin Again Today"))).hasSize(1);
        }

        @Test
        void shouldNotBeSeen_beforeAGermanNoun() {
            assertThat(names.linked(names.in("de", "Dann hat Putin Truppen geschickt, und in Almaty Demonstranten.")))
                    .containsExactly("Putin=Vladimir Poetin", "Almaty");
        }

        @Test
        void shouldBeProposed() {
            assertThat(names.in("nl", "Dat staat in de Almaty Times.").unknown()).containsExactly("Almaty Times");
        }
    }

    @Nested
    class Capitals {

        private final Names words = new Names().person("Steve Jobs").place("Nice").organisation("Shell");

        @Test
        void shouldSayNothing_whereASentenceBegins() {
            assertThat(words.linked(words.in("en", "Shell was found. It was a shell."))).isEmpty();
            assertThat(new Names().place("Maar").linkedIn("Maar hij kwam.")).isEmpty();
        }

        @Test
        void shouldBeBelieved_whenTheyAlsoStandWithinASentence() {
            assertThat(words.linked(words.in("en", "Shell lost. A shell of Shell remains."))).hasSize(2);
        }

        @Test
        void shouldBeBelieved_whenThePersonIsNamedInFull() {
            assertThat(words.linked(words.in("en", "Jobs said so. Many jobs will go. Steve Jobs knows.")))
                    .containsExactly("Jobs=Steve Jobs", "Steve Jobs");
        }
    }

    @Nested
    class Languages {

        private final Names short_ = new Names().add(AuthorityKind.ORGANISATION, Optional.of("nl"), "VN")
                .add(AuthorityKind.PLACE, Optional.of("nl"), "Wenen");

        @Test
        void shouldMatter_whenANameIsShort() {
            assertThat(short_.linkedIn("Zo zei de VN in Wenen.")).containsExactly("VN", "Wenen");
            assertThat(short_.linked(short_.in("fr", "Il dit que VN et Wenen existent."))).containsExactly("Wenen");
        }

        @Test
        void shouldMatter_whenArticlesAreElided() {
            assertThat(names.linked(names.in("fr", "L'histoire d'Almaty et de l'Europese Unie."))).hasSize(2);
            assertThat(names.linkedIn("Zo zei d'Almaty.")).isEmpty();
        }
    }

    @Test
    void shouldKnowNothing_withoutNames() {
        assertThat(names.in("nl", "Het regent vandaag. Morgen niet.")).isEqualTo(
                new FoundNames(List.of(), Set.of()));
    }
}
