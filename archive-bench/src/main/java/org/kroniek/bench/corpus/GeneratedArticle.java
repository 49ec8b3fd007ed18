package org.kroniek.bench.corpus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/** One made-up article: a headline, a date and some paragraphs of sentences that are grammatical, if pointless. */
final class GeneratedArticle {

    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 18 * 365;

    private final SplittableRandom chance;
    private final GeneratedSentence sentences;

    GeneratedArticle(int number) {
        this.chance = new SplittableRandom(number);
        this.sentences = new GeneratedSentence(chance);
    }

    Document document() {
        return new Document(text(), Optional.of(sentences.headline()),
                Optional.of(DutchWords.PUBLICATIONS.pick(chance)),
                Optional.of(date()), Optional.of("nl"), byline(), Optional.of(DutchWords.SECTIONS.pick(chance)),
                Optional.empty(), Optional.empty());
    }

    /** Most articles are short; one in twenty is a long read. */
    private String text() {
        int paragraphs = 3 + chance.nextInt(8) + (chance.nextInt(20) == 0 ? 20 + chance.nextInt(30) : 0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append(i == 0 ? "" : "\n\n").append(paragraph());
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder(sentences.sentence());
        for (int i = chance.nextInt(4); i >= 0; i--) {
            paragraph.append(' ').append(sentences.sentence());
        }
        return paragraph.toString();
    }

    /** In every precision that newspapers leave behind: mostly a day, sometimes a month, rarely a year. */
    private String date() {
        LocalDate day = FIRST_DAY.plusDays(chance.nextInt(DAYS));
        int precision = chance.nextInt(100);
        if (precision < 3) {
            return String.valueOf(day.getYear());
        }
        return precision < 13 ? String.format(Locale.ROOT, "%tY-%<tm", day) : day.toString();
    }

    private Optional<String> byline() {
        return chance.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of("Van onze correspondent " + DutchWords.SURNAMES.pick(chance));
    }
}
