package org.kroniek.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.MentionMethod;

/** Whom a name means that several may bear. */
class MeantTest {

    @Nested
    class SeveralBearers {

        private final Names names = new Names().organisation("Raad van de VN", "Veiligheidsraad")
                .organisation("Raad van Kazachstan", "Veiligheidsraad").place("Utrecht", "Domstad")
                .place("Provincie Utrecht", "Utrecht");

        @Test
        void shouldAllBeCandidates() {
            FoundNames found = names.in("nl", "Dat zei de Veiligheidsraad.");

            assertThat(names.suggested(found)).containsExactly("Veiligheidsraad");
            assertThat(found.known().getFirst().candidates()).hasSize(2);
            assertThat(found.known().getFirst().confidence()).isLessThan(0.5);
        }

        @Test
        void shouldGiveWayToTheOneThatIsNamedOtherwise() {
            FoundNames found = names.in("nl", "Dat zei de Veiligheidsraad. De Raad van Kazachstan zweeg.");

            assertThat(names.linked(found)).containsExactly("Veiligheidsraad=Raad van Kazachstan",
                    "Raad van Kazachstan");
            assertThat(found.known().getFirst().method()).isEqualTo(MentionMethod.CONTEXT);
            assertThat(found.known().getFirst().candidates()).hasSize(2);
        }

        @Test
        void shouldStayCandidates_whenBothAreNamedOtherwise() {
            FoundNames found = names.in("nl",
                    "Dat zei de Veiligheidsraad. De Raad van Kazachstan en de Raad van de VN zwegen.");

            assertThat(names.suggested(found)).containsExactly("Veiligheidsraad");
        }
    }

    @Test
    void shouldBeFirst_whoseNameItIsInTheLanguageOfTheArticle() {
        Names names = new Names().add(AuthorityKind.PLACE, Optional.of("fr"), "Paris")
                .add(AuthorityKind.PERSON, Optional.of("nl"), "Paris");

        assertThat(candidates(names.in("nl", "Dat was Paris weer.")))
                .containsExactlyElementsOf(candidates(names.in("fr", "Elle aime Paris.")).reversed());
    }

    private static List<AuthorityId> candidates(FoundNames found) {
        return found.known().getFirst().candidates();
    }

    @Nested
    class ShortForms {

        private final Names names = new Names().person("Vladimir Poetin").person("Bashar al-Assad")
                .person("Alexander Van der Bellen").person("Smajlov Alichan Aschanovitsj").person("Kate Bush")
                .person("George Bush", "Bush").person("Michael Jordan").place("Jordan")
                .organisation("Collective Security Treaty Organisation");

        @Test
        void shouldBeSurnamesOfThoseNamedInFull() {
            FoundNames found = names.in("nl", "Poetin kwam. Vladimir Poetin ging. Het was Poetins plan.");

            assertThat(names.linked(found)).containsExactly("Poetin=Vladimir Poetin", "Vladimir Poetin",
                    "Poetin=Vladimir Poetin");
            assertThat(found.known()).extracting(FoundName::method).containsExactly(MentionMethod.SHORT_FORM,
                    MentionMethod.NAME, MentionMethod.SHORT_FORM);
            assertThat(found.unknown()).isEmpty();
        }

        @Test
        void shouldNotBeKnown_withoutTheFullName() {
            assertThat(names.linkedIn("Dat was Poetin weer.")).isEmpty();
        }

        @Test
        void shouldHaveTheirParticles() {
            assertThat(names
                    .linkedIn("Bashar al-Assad en Alexander Van der Bellen; al-Assad zag Assad en Van der Bellen."))
                    .hasSize(5);
        }

        @Test
        void shouldComeFirst_beforeAPatronymic() {
            assertThat(names.linkedIn("Ook Smajlov Alichan Aschanovitsj was er. Daar zei Smajlov iets."))
                    .contains("Smajlov=Smajlov Alichan Aschanovitsj");
        }

        @Test
        void shouldOnlyBeSuggested_whenAnotherHasTheSurname() {
            FoundNames found = names.in("nl", "Vladimir Poetin en Jan Poetin kwamen. Toen zei Poetin iets.");

            assertThat(names.linked(found)).containsExactly("Vladimir Poetin");
            assertThat(names.suggested(found)).containsExactly("Poetin");
            assertThat(found.unknown()).contains("Jan Poetin");
        }

        @Test
        void shouldMeanWhoIsNamedInFull_ratherThanSomebodyElse() {
            FoundNames found = names.in("nl", "Kate Bush zong. Toen ging Bush weg.");

            assertThat(names.linked(found)).containsExactly("Kate Bush", "Bush=Kate Bush");
            assertThat(found.known().getLast().method()).isEqualTo(MentionMethod.CONTEXT);
        }

        @Test
        void shouldOnlyBeSuggested_whenAPlaceHasTheName() {
            FoundNames found = names.in("nl", "Michael Jordan won. Hij was in Jordan geweest.");

            assertThat(names.linked(found)).containsExactly("Michael Jordan");
            assertThat(names.suggested(found)).containsExactly("Jordan");
        }

        @Test
        void shouldBeAbbreviationsInBrackets() {
            FoundNames found = names.in("en",
                    "The Collective Security Treaty Organisation (CSTO) met. Later the CSTO sent troops.");

            assertThat(names.linked(found)).hasSize(3).endsWith("CSTO=Collective Security Treaty Organisation");
            assertThat(names.linked(names.in("en", "The CSTO (Collective Security Treaty Organisation) met.")))
                    .hasSize(2);
        }
    }

    @Test
    void shouldDoubtASurname_whenTheArticleHasOnlySomebodyElse() {
        Names names = new Names().person("Vladimir Poetin", "Poetin");
        FoundNames found = names.in("nl", "Ook Jan Poetin kwam. Toen zei Poetin iets.");

        assertThat(names.linked(found)).isEmpty();
        assertThat(names.suggested(found)).containsExactly("Poetin");
    }
}
