package org.kroniek.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kroniek.core.testing.NearCopies;

class ShinglesTest {

    private static final String REPORT = """
            Op de markt van Dravenburg zijn woensdagochtend enkele honderden mensen bijeengekomen om te betogen tegen de prijs \
            van het water. De burgemeester sprak hen toe en beloofde binnen een week een antwoord. Volgens de politie verliep \
            de bijeenkomst rustig. Twee mannen werden aangehouden omdat zij zich niet konden legitimeren.""";

    private static Shingles shingles(String text) {
        return Shingles.of(Optional.empty(), text).orElseThrow();
    }

    @Test
    void shouldTakeEditionsOfOneReportForNearDuplicates() {
        String edited = REPORT.replace("enkele honderden", "driehonderd").replace("rustig", "RUSTIG").replace(". ",
                " – ");

        assertThat(shingles(REPORT).nearlySameAs(shingles(edited))).isTrue();
    }

    @Test
    void shouldNotTakeAnotherReportOfTheSameEventForOne() {
        String other = """
                Enkele honderden inwoners van Dravenburg hebben woensdag op de markt geprotesteerd tegen het duurdere water. \
                Burgemeester Alberda beloofde hun dat er binnen een week een antwoord komt. Het bleef rustig, zegt de politie, die \
                twee mannen aanhield zonder papieren.""";

        assertThat(shingles(REPORT).nearlySameAs(shingles(other))).isFalse();
    }

    @Test
    void shouldGiveTextsOfTheSameWordsOneDigest() {
        assertThat(shingles("Eén café — in „Zürich”").digest()).isEqualTo(shingles("een CAFE in Zurich!").digest());
        assertThat(shingles("een twee").digest()).isNotEqualTo(shingles("twee een").digest());
        assertThat(shingles("co\u00ADop").digest()).isEqualTo(shingles("coop").digest());
    }

    @Test
    void shouldNotMoveWordsBetweenHeadlineAndText() {
        Shingles one = Shingles.of(Optional.of("een"), "twee").orElseThrow();
        Shingles other = Shingles.of(Optional.of("een twee"), "").orElseThrow();

        assertThat(one.digest()).isNotEqualTo(other.digest());
    }

    @Test
    void shouldTakeShortTextsForNearDuplicatesOnlyWhenAllWordsAreTheSame() {
        String notice = "Wegens de feestdagen verschijnt deze krant op 24, 25 en 26 december niet; abonnees ontvangen "
                + "de bijlage een dag eerder dan zij gewend zijn.";

        assertThat(shingles(notice).similarity(shingles(notice.replace("een dag", "twee dagen")))).isGreaterThan(0.5);
        assertThat(shingles(notice).nearlySameAs(shingles(notice.replace("niet;", "weer;")))).isFalse();
        assertThat(shingles(notice).nearlySameAs(shingles(notice.replace(";", ".")))).isTrue();
    }

    @Test
    void shouldBeEmpty_whenThereAreNoWords() {
        assertThat(Shingles.of(Optional.of("—"), "… * * *")).isEmpty();
    }

    @Test
    void shouldMeasureWhatIsInCommonExactly() {
        NearCopies copies = new NearCopies(3);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String text = copies.text(1 + random.nextInt(120));
            String copy = copies.copy(text, random.nextDouble() / 3);

            assertThat(shingles(text).similarity(shingles(copy))).isEqualTo(jaccard(text, copy), within(1e-12));
        }
    }

    /** By the definition, on the words themselves. */
    private static double jaccard(String one, String other) {
        Set<String> first = pieces(one);
        Set<String> both = pieces(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(both);
        both.retainAll(first);
        return both.size() / (double) all.size();
    }

    private static Set<String> pieces(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").split(" ");
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i == 0 || i + 4 <= words.length; i++) {
            pieces.add(String.join(" ", Arrays.copyOfRange(words, i, Math.min(i + 4, words.length))));
        }
        return pieces;
    }

    @Test
    void shouldHaveABandInCommon_whenTextsAreNearlyTheSame() {
        NearCopies copies = new NearCopies(5);
        int alike = 0;
        int strangersThatMeet = 0;
        for (int i = 0; i < 2_000; i++) {
            Shingles text = shingles(copies.text(150));
            String copied = copies.copy(copies.text(150), 0.04);
            Shingles copy = shingles(copies.copy(copied, 0.04));
            Shingles source = shingles(copied);
            if (source.nearlySameAs(copy)) {
                alike++;
                assertThat(meet(source, copy)).isTrue();
            }
            strangersThatMeet += meet(text, copy) ? 1 : 0;
        }
        assertThat(alike).isGreaterThan(1_500);
        assertThat(strangersThatMeet).isZero();
    }

    private static boolean meet(Shingles one, Shingles other) {
        long[] bands = Bands.of(other);
        return Arrays.stream(Bands.of(one)).anyMatch(band -> Arrays.stream(bands).anyMatch(found -> found == band));
    }
}
