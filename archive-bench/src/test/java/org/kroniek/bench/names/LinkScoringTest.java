package org.kroniek.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kroniek.core.naming.AuthorityKind;

class LinkScoringTest {

    private static final AnnotatedEntity JOBS = new AnnotatedEntity("jobs", AuthorityKind.PERSON, "Steve Jobs",
            Optional.of("Steve_Jobs"), List.of("Steve Jobs", "Apple CEO Steve Jobs", "he"));
    private static final AnnotatedEntity CUPERTINO = new AnnotatedEntity("cupertino", AuthorityKind.PLACE,
            "Cupertino", Optional.of("Cupertino"), List.of("Cupertino"));
    private static final AnnotatedEntity THE_BEATLES = new AnnotatedEntity("beatles", AuthorityKind.ORGANISATION,
            "Beatles", Optional.of("The_Beatles"), List.of("The Beatles"));

    private static final AnnotatedArticle ENGLISH = article("en", List.of(JOBS, CUPERTINO));
    private static final AnnotatedArticle DUTCH = article("nl", List.of());
    private static final EntityNames NAMES = EntityNames
            .of(List.of(ENGLISH, DUTCH, article("en", List.of(THE_BEATLES))));

    @Test
    void shouldBePerfect_whenAllIsFound() {
        LinkScore score = english("Steve Jobs came to Cupertino.", Link.of("jobs", "Steve Jobs"),
                Link.of("cupertino", "Cupertino")).score();

        assertThat(score).isEqualTo(new LinkScore(2, 0, 2, 0));
        assertThat(score.precision()).isOne();
        assertThat(score.recall()).isOne();
    }

    @Test
    void shouldCountWhatIsMissed() {
        LinkScoring scoring = english("Steve Jobs came to Cupertino.", Link.of("jobs", "Steve Jobs"));

        assertThat(scoring.missed()).containsExactly(Link.of("cupertino", "Cupertino"));
        assertThat(scoring.score().recall()).isEqualTo(0.5);
        assertThat(scoring.score().precision()).isOne();
    }

    @Test
    void shouldCountWhatIsWrong() {
        LinkScoring scoring = english("Steve Jobs saw the Beatles.", Link.of("cupertino", "Steve Jobs"),
                Link.of("beatles", "the Beatles"));

        assertThat(scoring.wrong()).hasSize(2);
        assertThat(scoring.score()).isEqualTo(new LinkScore(0, 2, 0, 1));
    }

    @Test
    void shouldExpectOnlyWhatTheSentencesHave() {
        assertThat(english("He came.").score()).isEqualTo(LinkScore.NOTHING);
        assertThat(english("He came.").score().recall()).isOne();
    }

    @Test
    void shouldNotMindTheArticleBeforeAName() {
        assertThat(Link.of("beatles", "The Beatles")).isEqualTo(Link.of("beatles", "the Beatles"))
                .isEqualTo(Link.of("beatles", "Beatles"));
    }

    @Nested
    class Translations {

        @Test
        void shouldSpeakOfWhatTheOriginalSpeaksOf() {
            LinkScoring scoring = dutch("Steve Jobs kwam naar Cupertino.", Link.of("jobs", "Steve Jobs"),
                    Link.of("beatles", "Beatles"));

            assertThat(scoring.missed()).containsExactly(Link.of("cupertino", "Cupertino"));
            assertThat(scoring.wrong()).containsExactly(Link.of("beatles", "Beatles"));
            assertThat(scoring.score()).isEqualTo(new LinkScore(1, 1, 1, 1));
        }

        @Test
        void shouldNotBeExpectedToHaveANameInACompound() {
            assertThat(dutch("Een Cupertino-bewoner kwam.").missed()).isEmpty();
        }
    }

    @Test
    void shouldAddUp() {
        assertThat(new LinkScore(1, 2, 3, 4).plus(new LinkScore(10, 20, 30, 40)))
                .isEqualTo(new LinkScore(11, 22, 33, 44));
        assertThat(new LinkScore(3, 1, 1, 3).precision()).isEqualTo(0.75);
        assertThat(new LinkScore(3, 1, 1, 3).recall()).isEqualTo(0.25);
    }

    private static LinkScoring english(String sentences, Link... found) {
        return new LinkScoring(new Annotation(ENGLISH, Optional.empty(), NAMES), sentences, Set.of(found));
    }

    private static LinkScoring dutch(String sentences, Link... found) {
        return new LinkScoring(new Annotation(DUTCH, Optional.of(ENGLISH), NAMES), sentences, Set.of(found));
    }

    private static AnnotatedArticle article(String language, List<AnnotatedEntity> entities) {
        return new AnnotatedArticle("id-" + language, "story", "Title", "", language, entities);
    }
}
