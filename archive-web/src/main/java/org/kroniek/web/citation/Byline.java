package org.kroniek.web.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads who wrote an article from the line its source printed. A part becomes a person only when it looks like a name
 * throughout; everything else is left as it is, since a newsroom with a given name is worse than a person without.
 */
final class Byline {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,/|]\\s*|\\s+(?:en|and|und|et|и|&)\\s+");
    private static final Pattern BY = Pattern.compile("^(?:door|by|von|par|от)\\s*:?\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*");
    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV");
    private static final Set<String> PARTICLES = Set.of("van", "de", "der", "den", "ter", "ten", "te", "het", "'t",
            "’t", "op", "in", "aan", "bij", "onder", "uit", "tot", "von", "zu", "zum", "zur", "vom", "du", "des", "la",
            "le", "di", "da", "del", "della", "dos", "al", "el", "bin", "ibn");
    /** Words of newsrooms and agencies, in the languages of our sources. */
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?U)(?i).*\\b(?:redactie|redaktion|rédaction|редакция|correspondent\\w*|korrespondent\\w*|verslaggever\\w*"
                    + "|reporter\\w*|staff|desk|news|nieuws|press|presse|agen\\w+|bureau|team|editor\\w*|newsroom)\\b.*");

    private Byline() {}

    /** The writers of a byline, in its order. */
    static List<CitedName> names(String byline) {
        String bare = BY.matcher(OneLine.of(byline)).replaceFirst("");
        return BETWEEN.splitAsStream(bare).filter(part -> !part.isBlank()).map(Byline::name).toList();
    }

    private static CitedName name(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        if (NO_PERSON.matcher(text).matches()) {
            return new CitedName.Undivided(text.strip());
        }
        Optional<String> suffix = words.size() > 2 && SUFFIX.matcher(words.getLast()).matches()
                ? Optional.of(words.getLast())
                : Optional.empty();
        return person(suffix.isPresent() ? words.subList(0, words.size() - 1) : words, suffix)
                .orElseGet(() -> new CitedName.Undivided(text.strip()));
    }

    /** Given names, then particles if any, then the family name: which is the last word, or all that follows the particles. */
    private static Optional<CitedName> person(List<String> words, Optional<String> suffix) {
        int given = run(words, 0, word -> NAME.matcher(word).matches());
        int family = run(words, given, Byline::isParticle);
        boolean plain = given == words.size();
        int first = plain ? words.size() - 1 : family;
        if (first < 1 || given < 1 || first == words.size()
                || run(words, first, word -> NAME.matcher(word).matches()) < words.size()) {
            return Optional.empty();
        }
        Optional<String> particle = plain
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(given, family)));
        return Optional.of(new CitedName.Person(String.join(" ", words.subList(0, plain ? first : given)), particle,
                String.join(" ", words.subList(first, words.size())), suffix));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Where the words that are so end. */
    private static int run(List<String> words, int from, Predicate<String> such) {
        int at = from;
        while (at < words.size() && such.test(words.get(at))) {
            at++;
        }
        return at;
    }
}
