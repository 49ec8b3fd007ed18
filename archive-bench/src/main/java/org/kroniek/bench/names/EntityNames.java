package org.kroniek.bench.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kroniek.core.naming.AuthorityKind;

/**
 * The authority list made of the entities of annotated articles: which of the words that mean an entity are names of it. An
 * editor would enter {@code Steve Jobs}, {@code Jobs}, {@code Apple} and {@code Apple Computer}, not {@code the company},
 * {@code Apple CEO} or {@code He}; these rules leave out what such an editor would:
 * <ul>
 * <li>a name has capitals in all words but those like {@code of};
 * <li>it stands in one of the entity's mentions, as a whole word;
 * <li>a mention that is not from the encyclopedia has a word of that, an abbreviation, or a word that the
 * articles never write small;
 * <li>a mention does not contain a name of another entity ({@code Apple CEO});
 * <li>a person's mention is made of words of the full name ({@code Jobs}).
 * </ul>
 */
final class EntityNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ABBREVIATION = Pattern.compile("(\\p{Lu}\\.?){2,}");
    private static final Pattern NAME = Pattern
            .compile("(?U)[\\p{Lu}][^\\s,()\"]*( (of|the|de|van|&|[\\p{Lu}\\p{N}][^\\s,()\"]*))*");

    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Set<String> smallWords = new HashSet<>();

    private EntityNames() {}

    static EntityNames of(Collection<AnnotatedArticle> articles) {
        EntityNames list = new EntityNames();
        articles.forEach(article -> list.noteSmallWords(article.text()));
        Map<String, List<AnnotatedEntity>> entities = new LinkedHashMap<>();
        articles.stream().flatMap(article -> article.entities().stream())
                .forEach(entity -> entities.computeIfAbsent(entity.id(), any -> new ArrayList<>()).add(entity));
        entities.values().forEach(list::addTitles);
        Map<String, Set<String>> titles = new HashMap<>();
        list.names.forEach((entity, known) -> titles.put(entity, Set.copyOf(known)));
        entities.values().forEach(one -> list.addMentions(one, titles));
        list.names.values().removeIf(Set::isEmpty);
        return list;
    }

    /** The names of each entity that has any, by its id. */
    Map<String, Set<String>> byEntity() {
        return names;
    }

    Set<String> of(String entity) {
        return names.getOrDefault(entity, Set.of());
    }

    private void noteSmallWords(String text) {
        WORD.matcher(text).results().map(found -> found.group()).filter(word -> Character.isLowerCase(word.charAt(0)))
                .forEach(smallWords::add);
    }

    /** What the encyclopedia and the annotators call it. */
    private void addTitles(List<AnnotatedEntity> same) {
        Set<String> found = new LinkedHashSet<>();
        for (AnnotatedEntity entity : same) {
            entity.link().map(EntityNames::title).ifPresent(title -> {
                found.add(title);
                found.add(title.split(",")[0]);
            });
            found.add(title(entity.name()));
        }
        found.removeIf(name -> !isAttested(name, same) || !NAME.matcher(name.replace(",", "")).matches());
        names.put(same.getFirst().id(), found);
    }

    private void addMentions(List<AnnotatedEntity> same, Map<String, Set<String>> titles) {
        AnnotatedEntity first = same.getFirst();
        Set<String> own = titles.getOrDefault(first.id(), Set.of());
        Set<String> known = names.computeIfAbsent(first.id(), any -> new LinkedHashSet<>());
        same.stream().flatMap(entity -> entity.mentions().stream())
                .filter(mention -> NAME.matcher(mention).matches() && isName(mention, first.kind(), own))
                .filter(mention -> titles.entrySet().stream().filter(other -> !other.getKey().equals(first.id()))
                        .flatMap(other -> other.getValue().stream())
                        .noneMatch(other -> contains(mention, other) && !own.contains(mention)))
                .forEach(known::add);
    }

    private boolean isName(String mention, AuthorityKind kind, Set<String> titles) {
        List<String> words = words(mention);
        if (titles.stream().anyMatch(title -> words(title).containsAll(words))) {
            return true;
        }
        return kind != AuthorityKind.PERSON
                && (ABBREVIATION.matcher(mention).matches()
                        || words.stream().anyMatch(word -> isOf(titles, word) || isNeverSmall(word)));
    }

    private static boolean isOf(Set<String> titles, String word) {
        return titles.stream().anyMatch(title -> words(title).contains(word));
    }

    private boolean isNeverSmall(String word) {
        return !smallWords.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isAttested(String name, List<AnnotatedEntity> same) {
        return same.stream().flatMap(entity -> entity.mentions().stream()).anyMatch(mention -> contains(mention, name));
    }

    private static String title(String link) {
        return link.replace('_', ' ').replace("&amp;", "&").replaceAll(" \\(.*\\)", "").strip();
    }

    /** Whether a text has a name as whole words. */
    static boolean contains(String text, String name) {
        return !name.isEmpty() && asWords(name).matcher(text).find();
    }

    /** Whether a text has a name somewhere by itself: not as part of a longer name of the list, nor of a compound. */
    boolean standsIn(String text, String name) {
        List<MatchResult> longer = names.values().stream().flatMap(Set::stream)
                .filter(other -> other.length() > name.length() && contains(other, name))
                .flatMap(other -> asWords(other).matcher(text).results()).toList();
        return asWords(name).matcher(text).results().anyMatch(
                found -> longer.stream().noneMatch(it -> it.start() <= found.start() && found.end() <= it.end()));
    }

    private static Pattern asWords(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
