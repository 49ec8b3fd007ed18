package org.kroniek.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes up texts, and copies of them in which words are changed, left out, added or put in capitals. */
public final class NearCopies {

    private final Random random;

    public NearCopies(long seed) {
        random = new Random(seed);
    }

    /** A text of words that hardly follow each other twice. */
    public String text(int words) {
        return String.join(" ", IntStream.range(0, words).mapToObj(_ -> word()).toList());
    }

    /** A copy in which about that share of the words is touched. */
    public String copy(String text, double share) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            if (random.nextDouble() >= share) {
                words.add(word);
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> words.add(word());
                    case 1 -> words.addAll(List.of(word, word()));
                    case 2 -> words.add(word.toUpperCase(Locale.ROOT) + ",");
                    default -> {
                        // Left out.
                    }
                }
            }
        }
        return words.isEmpty() ? word() : String.join(" ", words);
    }

    private String word() {
        return "w" + random.nextInt(5_000);
    }
}
