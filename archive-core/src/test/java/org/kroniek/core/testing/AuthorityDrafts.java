package org.kroniek.core.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.Labels;

/** Drafts of authorities from one list. */
public final class AuthorityDrafts {

    public static final String LIST = "De Proeflijst";

    private AuthorityDrafts() {}

    /** A person with a Dutch preferred name and other names. */
    public static AuthorityDraft person(String externalId, String preferred, String... others) {
        return draft(AuthorityKind.PERSON, externalId, names(preferred, others), List.of(), List.of());
    }

    public static AuthorityDraft organisation(String externalId, String preferred, String... others) {
        return draft(AuthorityKind.ORGANISATION, externalId, names(preferred, others), List.of(), List.of());
    }

    public static AuthorityDraft place(String externalId, String preferred, String... others) {
        return draft(AuthorityKind.PLACE, externalId, names(preferred, others), List.of(), List.of());
    }

    /** The same with identifiers of Wikidata. */
    public static AuthorityDraft identified(AuthorityDraft draft, String... wikidata) {
        return draft(draft.kind(), draft.externalId(), draft.names(), List.of(wikidata).stream()
                .map(value -> new ExternalIdentifier(IdentifierScheme.WIKIDATA, value)).toList(), draft.relations());
    }

    /** The same with a relation. */
    public static AuthorityDraft related(AuthorityDraft draft, String kind, String target) {
        return draft(draft.kind(), draft.externalId(), draft.names(), draft.identifiers(),
                List.of(new AuthorityDraft.Relation(kind, target)));
    }

    private static AuthorityDraft draft(AuthorityKind kind, String externalId, List<NameVariant> names,
            List<ExternalIdentifier> identifiers, List<AuthorityDraft.Relation> relations) {
        return new AuthorityDraft(LIST, externalId, kind, names, Optional.empty(), Optional.empty(), Labels.NONE,
                Optional.empty(), Optional.empty(), identifiers, relations);
    }

    public static List<NameVariant> names(String preferred, String... others) {
        return Stream.concat(
                Stream.of(NameVariant.of(preferred, "nl", NameKind.PREFERRED)),
                Stream.of(others).map(name -> NameVariant.of(name, "nl", NameKind.ALTERNATE)))
                .toList();
    }
}
