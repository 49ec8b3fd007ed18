package org.kroniek.core.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.ReadPart;

/** A few names, found letter by letter: for tests of what comes after names. */
public final class KnownNames {

    private static final Map<String, AuthorityKind> NAMES = Map.of("Almaty", AuthorityKind.PLACE, "Aktau",
            AuthorityKind.PLACE, "Moskou", AuthorityKind.PLACE, "Kazachstan", AuthorityKind.PLACE, "Rusland",
            AuthorityKind.PLACE, "Europese Unie", AuthorityKind.ORGANISATION, "Tokajev", AuthorityKind.PERSON, "Poetin",
            AuthorityKind.PERSON, "Tokayev", AuthorityKind.PERSON, "Smailov", AuthorityKind.PERSON);

    /** All of them in an article, in the order of its text. */
    public List<FoundName> in(ReadArticle article) {
        List<FoundName> found = new ArrayList<>();
        for (ReadPart part : article.parts()) {
            NAMES.keySet().forEach(name -> {
                for (int at = part.text().indexOf(name); at >= 0; at = part.text().indexOf(name, at + 1)) {
                    found.add(new FoundName(part.part(), part.span(at, at + name.length()), name,
                            MentionMethod.values()[0],
                            1, Optional.of(id(name)), List.of(id(name))));
                }
            });
        }
        found.sort(Comparator.comparingInt(name -> name.span().start()));
        return found;
    }

    public static AuthorityId id(String name) {
        return new AuthorityId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public String name(AuthorityId id) {
        return NAMES.keySet().stream().filter(name -> id(name).equals(id)).findFirst().orElseThrow();
    }

    public Optional<AuthorityKind> kind(AuthorityId id) {
        return Optional.of(NAMES.get(name(id)));
    }
}
