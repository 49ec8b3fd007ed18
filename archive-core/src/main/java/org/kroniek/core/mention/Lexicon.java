package org.kroniek.core.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kroniek.core.text.LanguageTag;

/** The small closed lists of words that finding names needs, in Dutch, English, German, French and a little Russian. */
final class Lexicon {

    private static final Lexicon STANDARD = read("words.txt");

    /** The groups of a word, one {@link WordGroup#bit} each. */
    private final Map<String, Integer> groups = new HashMap<>();

    private final List<String> titleEndings = new ArrayList<>();

    private Lexicon() {}

    static Lexicon standard() {
        return STANDARD;
    }

    /** Whether a word, in small letters, belongs to a group. */
    boolean has(String word, WordGroup group) {
        return hasAny(word, group.bit());
    }

    /** Whether a word, in small letters, belongs to one of two groups. */
    boolean has(String word, WordGroup one, WordGroup other) {
        return hasAny(word, one.bit() | other.bit());
    }

    private boolean hasAny(String word, int bits) {
        Integer known = groups.get(word);
        return known != null && (known & bits) != 0;
    }

    /** Whether a word is a title or a compound of one. */
    boolean isTitle(String word) {
        if (has(word, WordGroup.TITLE)) {
            return true;
        }
        for (String ending : titleEndings) {
            if (word.length() >= ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one of those that often begin a sentence in a language. */
    boolean isCommon(String word, LanguageTag language) {
        return switch (language.primary()) {
            case "nl", "af" -> has(word, WordGroup.COMMON_NL);
            case "en" -> has(word, WordGroup.COMMON_EN);
            case "de" -> has(word, WordGroup.COMMON_DE);
            case "fr" -> has(word, WordGroup.COMMON_FR);
            case "ru" -> has(word, WordGroup.COMMON_RU);
            default -> false;
        };
    }

    private static Lexicon read(String file) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            lexicon.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void read(List<String> lines) {
        WordGroup group = WordGroup.TITLE;
        for (String line : lines) {
            if (line.endsWith(":")) {
                String name = line.substring(0, line.length() - 1).replace('-', '_');
                group = WordGroup.valueOf(name.toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(group, line);
            }
        }
    }

    private void add(WordGroup group, String line) {
        for (String word : line.strip().split(" ", -1)) {
            groups.merge(word, group.bit(), (one, other) -> one | other);
            if (group == WordGroup.TITLE_ENDING) {
                titleEndings.add(word);
            }
        }
    }
}
