package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random articles of few different words, so that every word and many pairs stand in them more than once. */
class AnchorRelocatorPropertyTest {

    private static final String[] WORDS = {"Tokajev", "Poetin", "zei", "dat", "de", "betogers", "in", "Almaty", "niet",
            "😀", "8", "317", "gewonden", "é", "𠮷野", "vliegveld", "het", "regering", "trad", "af"};

    private static final int ROUNDS = 3_000;

    private final Random random = new Random(20220105);

    /** A text and the words of it that the passage has, so that its true place is known after every edit. */
    private record Told(List<String> words, int first, int count) {

        ArticleText text() {
            return ArticleText.of(String.join(" ", words), "p");
        }

        TextSpan passage() {
            int start = points(words.subList(0, first)) + first;
            return new TextSpan(start, start + points(words.subList(first, first + count)) + count - 1);
        }

        boolean isRepeatedAtOnce() {
            List<String> passage = words.subList(first, first + count);
            return first >= count && words.subList(first - count, first).equals(passage)
                    || first + 2 * count <= words.size()
                            && words.subList(first + count, first + 2 * count).equals(passage);
        }

        private static int points(List<String> words) {
            return words.stream().mapToInt(word -> word.codePointCount(0, word.length())).sum();
        }
    }

    private Told article(int passageWords) {
        int size = random.nextInt(30, 120);
        List<String> words = IntStream.range(0, size).mapToObj(_ -> word()).toList();
        return new Told(words, random.nextInt(size - passageWords), passageWords);
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    /** Adds, removes or replaces words outside the passage. */
    private Told edited(Told old, int edits) {
        Told now = old;
        for (int i = 0; i < edits; i++) {
            List<String> words = new ArrayList<>(now.words());
            int at = random.nextInt(words.size());
            boolean before = at < now.first();
            if (!before && at < now.first() + now.count()) {
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> words.add(before ? at : at + 1, word());
                case 1 -> words.remove(at);
                default -> words.set(at, word());
            }
            now = new Told(words, now.first() + (before ? words.size() - now.words().size() : 0), now.count());
        }
        return now;
    }

    /** Of a word that is repeated at once nobody can tell which one it was. */
    private static boolean isThere(Anchor anchor, Anchor expected) {
        return Math.abs(anchor.span().start() - expected.span().start()) <= expected.span().length() + 1;
    }

    private static Relocation follow(Told old, ArticleText to) {
        return AnchorRelocator.between(old.text(), to).follow(Anchor.of(old.text(), old.passage()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 15})
    void shouldBeExact_whenNothingIsEdited(int passageWords) {
        for (int round = 0; round < ROUNDS; round++) {
            Told told = article(passageWords);

            assertThat(follow(told, told.text()))
                    .isEqualTo(new Relocation.Exact(Anchor.of(told.text(), told.passage())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 15})
    void shouldPointAtTheVeryPassageOrNowhere_whenItsSurroundingsAreEdited(int passageWords) {
        int found = 0;
        int elsewhere = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Told old = article(passageWords);
            Told now = edited(old, random.nextInt(1, 8));
            Anchor expected = Anchor.of(now.text(), now.passage());
            switch (follow(old, now.text())) {
                case Relocation.Exact(Anchor anchor) -> {
                    Anchor before = Anchor.of(old.text(), old.passage());
                    assertThat(List.of(anchor.exact(), anchor.prefix(), anchor.suffix()))
                            .isEqualTo(List.of(before.exact(), before.prefix(), before.suffix()));
                    found++;
                    elsewhere += isThere(anchor, expected) ? 0 : 1;
                }
                case Relocation.Moved(Anchor anchor) -> {
                    assertThat(anchor.exact()).isEqualToIgnoringCase(expected.exact());
                    found++;
                    elsewhere += isThere(anchor, expected) ? 0 : 1;
                }
                case Relocation.Lost() -> {
                    // Allowed: rather nowhere than wrong.
                }
            }
        }
        assertThat(elsewhere).isZero();
        assertThat(found).isGreaterThan(ROUNDS * 95 / 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 15})
    void shouldBeLost_whenThePassageIsDeleted(int passageWords) {
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Told old = article(passageWords);
            if (old.isRepeatedAtOnce()) {
                continue; // nobody can tell which of the two was deleted
            }
            List<String> words = new ArrayList<>(old.words());
            words.subList(old.first(), old.first() + old.count()).clear();
            kept += follow(old, ArticleText.of(String.join(" ", words), "p")) instanceof Relocation.Lost ? 0 : 1;
        }
        assertThat(kept).isZero();
    }
}
