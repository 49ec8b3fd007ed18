package org.kroniek.core.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kroniek.core.naming.AuthorityKind;

/**
 * What an article calls those whom it has named in full: a person by the surname, an organisation by the abbreviation that
 * stands in brackets beside its name.
 */
final class ShortForms implements NameSource {

    private static final Lexicon LEXICON = Lexicon.standard();

    /** After these the surname is not the last word: a Russian patronymic shows that it came first. */
    private static final Pattern PATRONYMIC = Pattern
            .compile(
                    ".+(ovitsj|evitsj|ovich|evich|owitsch|ewitsch|ovitch|evitch|ovna|evna|owna|ewna|ович|евич|овна|евна)");

    private static final Pattern NO_SURNAME = Pattern.compile("[IVX]+|Jr|Sr|.");

    private final Map<String, Set<NameOwner>> owners = new LinkedHashMap<>();
    private final Map<Integer, IndexedName> names = new HashMap<>();
    private final Set<Integer> beginnings = new HashSet<>();

    private ShortForms() {}

    /** @param certain occurrences of names that mean one authority only */
    static ShortForms of(List<Occurrence> certain) {
        ShortForms forms = new ShortForms();
        certain.forEach(forms::add);
        forms.owners.forEach(forms::index);
        return forms;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    @Override
    public boolean hasBeginning(int hash) {
        return beginnings.contains(hash);
    }

    @Override
    public List<IndexedName> named(int hash, String text, int from, int to) {
        IndexedName name = names.get(hash);
        return name != null && name.matches(text, from, to) ? List.of(name) : List.of();
    }

    private void add(Occurrence name) {
        if (!name.isOnly(AuthorityKind.PERSON)) {
            addAbbreviation(name);
        } else if (name.isFull()) {
            addSurname(name);
        }
    }

    private void addSurname(Occurrence name) {
        Passage passage = name.passage();
        int last = name.end() - 1;
        while (last > name.first() && !passage.followsBlank(last)) {
            last--;
        }
        if (PATRONYMIC.matcher(passage.small(name.end() - 1)).matches()) {
            last = name.first();
        } else {
            last = withParticles(name, last);
        }
        int end = last == name.first() ? passage.end(last) : name.to();
        String surname = passage.text().substring(passage.start(last), end);
        if (!NO_SURNAME.matcher(surname).matches()) {
            put(surname, name);
            addWithoutArticle(name, last);
        }
    }

    private static int withParticles(Occurrence name, int last) {
        int first = last;
        while (first - 1 > name.first() && LEXICON.has(name.passage().small(first - 1), WordGroup.PARTICLE)) {
            first--;
        }
        return first;
    }

    /** {@code Assad} for {@code al-Assad}. */
    private void addWithoutArticle(Occurrence name, int word) {
        Passage passage = name.passage();
        String article = passage.small(word);
        if (word + 1 < name.end() && Spelling.isHyphen(passage.at(passage.end(word)))
                && (article.equals("al") || article.equals("el"))) {
            put(passage.text().substring(passage.start(word + 1), name.to()), name);
        }
    }

    private void addAbbreviation(Occurrence name) {
        Passage passage = name.passage();
        int after = name.end();
        if (after < passage.words() && isBeside(passage, after) && passage.at(passage.end(after)) == ')') {
            addIfAbbreviation(name, after);
        }
        if (name.first() > 0 && isBeside(passage, name.first()) && passage.at(name.to()) == ')') {
            addIfAbbreviation(name, name.first() - 1);
        }
    }

    /** Whether a bracket or a dash is before a word. */
    private static boolean isBeside(Passage passage, int word) {
        String between = passage.text().substring(passage.end(word - 1), passage.start(word));
        return between.equals(" (") || between.equals(" - ") || between.equals(" – ");
    }

    private void addIfAbbreviation(Occurrence name, int word) {
        if (name.passage().isAllCapitals(word) && Character.isLetter(name.passage().at(name.passage().start(word)))) {
            put(name.passage().text().substring(name.passage().start(word), name.passage().end(word)), name);
        }
    }

    private void put(String form, Occurrence name) {
        Set<NameOwner> known = owners.computeIfAbsent(form, any -> new LinkedHashSet<>());
        name.names().forEach(one -> known.addAll(one.owners()));
    }

    private void index(String form, Set<NameOwner> bearers) {
        IndexedName name = IndexedName.of(form, bearers);
        names.put(name.hash(), name);
        int end = Spelling.endOfWord(form, name.from());
        while (end < name.to()) {
            beginnings.add(Spelling.hash(0, form, name.from(), end));
            end = Spelling.endOfWord(form, Spelling.nextWord(form, end));
        }
    }
}
