package org.kroniek.core.mention;

import java.util.Comparator;
import java.util.List;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.NameKind;

/** Those who bear a name of an occurrence. */
final class Candidates {

    private Candidates() {}

    /** Each once, the likeliest first: whose name it is in the article's language, and the usual one. */
    static List<AuthorityId> of(Occurrence occurrence) {
        if (occurrence.names().size() == 1 && occurrence.names().getFirst().owners().size() == 1) {
            return List.of(occurrence.names().getFirst().owners().getFirst().authority());
        }
        String language = occurrence.passage().language().primary();
        return occurrence.names().stream().flatMap(name -> name.owners().stream())
                .sorted(Comparator.comparingInt(owner -> unlikelihood(owner, language))).map(NameOwner::authority)
                .distinct().toList();
    }

    private static int unlikelihood(NameOwner owner, String language) {
        int foreign = owner.language().map(tag -> tag.equals(language) ? 0 : 2).orElse(1);
        return 2 * foreign + (owner.nameKind() == NameKind.PREFERRED ? 0 : 1);
    }
}
