package org.kroniek.core.history.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.authority.AuthorityService;
import org.kroniek.core.authority.AuthorityVersion;
import org.kroniek.core.authority.EditOutcome;
import org.kroniek.core.history.FieldValue;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.RestoreOutcome;
import org.kroniek.core.history.VersionFields;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.time.EdtfDate;

/** The versions of authorities. */
final class AuthorityVersions implements VersionSource {

    private final AuthorityService authorities;

    AuthorityVersions(AuthorityService authorities) {
        this.authorities = authorities;
    }

    @Override
    public List<RecordVersion> versions(UUID id) {
        return authorities.history(new AuthorityId(id)).stream().map(AuthorityVersions::version).toList();
    }

    @Override
    public Optional<Content> version(UUID id, int number) {
        return authorities.history(new AuthorityId(id)).stream().filter(version -> version.number() == number)
                .findFirst().map(version -> new Content(version(version), fields(version.content())));
    }

    private static RecordVersion version(AuthorityVersion version) {
        return new RecordVersion(version.number(), version.createdAt(), version.author(), version.reason(), true);
    }

    private static VersionFields fields(AuthorityContent content) {
        VersionFields.Builder fields = new VersionFields.Builder();
        content.names().forEach(name -> fields.add("names", name(name)));
        fields.add("begin", content.begin().map(EdtfDate::text)).add("end", content.end().map(EdtfDate::text));
        content.descriptions().byLanguage()
                .forEach((language, text) -> fields.add("descriptions", text + " (" + language + ")"));
        fields.add("coordinates", content.coordinates().map(point -> point.latitude() + ", " + point.longitude()))
                .add("country", content.country());
        content.identifiers().forEach(identifier -> fields.add("identifiers",
                identifier.scheme().name().toLowerCase(Locale.ROOT) + " " + identifier.value()));
        content.relations().forEach(relation -> fields.add("relations", relation(relation)));
        return fields.with("");
    }

    private static String name(NameVariant name) {
        return name.text() + " (" + name.kind().name().toLowerCase(Locale.ROOT)
                + name.language().map(language -> ", " + language.value()).orElse("")
                + name.script().map(script -> ", " + script).orElse("")
                + name.romanisation().map(romanisation -> ", " + romanisation).orElse("") + ")";
    }

    private static FieldValue relation(AuthorityRelation relation) {
        return switch (relation.target()) {
            case Target.Known(AuthorityId authority) -> FieldValue.of(authority, relation.kind());
            case Target.Listed(String externalId) -> FieldValue.of(relation.kind() + " " + externalId);
        };
    }

    @Override
    public RestoreOutcome restore(UUID id, int expectedVersion, int version, String reason, String author) {
        return switch (authorities.restore(new AuthorityId(id), expectedVersion, version, reason, author)) {
            case EditOutcome.Stored stored -> new RestoreOutcome.Restored(stored.version());
            case EditOutcome.Unchanged same -> new RestoreOutcome.Unchanged(same.version());
            case EditOutcome.Outdated outdated -> new RestoreOutcome.Outdated(outdated.currentVersion());
            case EditOutcome.NotFound _ -> new RestoreOutcome.NotFound();
            case EditOutcome.Invalid invalid -> new RestoreOutcome.Refused(invalid.problems().getFirst().toString());
            case EditOutcome.IdentifierTaken taken -> new RestoreOutcome.Refused(taken.identifier().value());
        };
    }
}
