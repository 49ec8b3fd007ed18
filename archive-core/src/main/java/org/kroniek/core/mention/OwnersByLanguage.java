package org.kroniek.core.mention;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;

/** Which bearers of a name an article in a language can mean. */
final class OwnersByLanguage {

    /** Up to so many letters a name of one language is too often a word or abbreviation of another. */
    private static final int SHORT = 3;

    private final LanguageTag language;

    OwnersByLanguage(LanguageTag language) {
        this.language = language;
    }

    /** The name with the bearers that are possible; empty when there are none. */
    Optional<IndexedName> fitting(IndexedName name) {
        if (name.isOneWord() && name.isInSmallLetters()) {
            return Optional.empty();
        }
        if (language.equals(LanguageTag.UNDETERMINED) || name.letters() > SHORT) {
            return Optional.of(name);
        }
        List<NameOwner> owners = name.owners().stream().filter(this::fits).toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(IndexedName.of(name.text(), owners));
    }

    private boolean fits(NameOwner owner) {
        return owner.language().map(tag -> new LanguageTag(tag).primary().equals(language.primary())).orElse(true);
    }
}
