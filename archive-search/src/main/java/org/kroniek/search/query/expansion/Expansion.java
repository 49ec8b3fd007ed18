package org.kroniek.search.query.expansion;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;

/**
 * Something that is looked for beside a word or name of the query.
 *
 * @param span of that word or name, in code points of the query
 * @param term the word or name
 * @param language of the texts in which it is looked for; empty for all
 * @param variants what is looked for as well; of {@link ExpansionKind#PARTS} the parts with blanks between them
 * @param omitted what would be, had the reader not taken it away
 * @param authority of {@link ExpansionKind#NAME}, who bears the name
 * @param cut whether the archive has more of them than can be looked for at once
 */
public record Expansion(TextSpan span, String term, ExpansionKind kind, Optional<LanguageTag> language,
        List<String> variants, List<String> omitted, Optional<NamedAuthority> authority, boolean cut) {

    public Expansion {
        variants = List.copyOf(variants);
        omitted = List.copyOf(omitted);
    }

    /** Whether anything of it is left. */
    public boolean isActive() {
        return !variants.isEmpty();
    }
}
