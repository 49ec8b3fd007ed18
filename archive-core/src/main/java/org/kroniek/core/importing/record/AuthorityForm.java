package org.kroniek.core.importing.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.time.EdtfDate;

/** The form of persons, organisations and places. */
final class AuthorityForm {

    private static final Map<String, IdentifierScheme> SCHEMES = FieldForms.words(IdentifierScheme.class);

    private static final Map<String, String> RELATIONS = AuthorityRelation.KINDS.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

    /** Not in ISO 3166, which leaves it to its users, but what they all write for Kosovo. */
    private static final String KOSOVO = "XK";

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private AuthorityForm() {}

    static AuthorityDraft read(AuthorityKind kind, RecordFields fields, String list) throws DocumentRefusedException {
        String source = fields.text("source", FieldForms.LONGEST_SOURCE).orElse(list);
        String externalId = fields.required("externalId", FieldForms.LONGEST_NAME);
        Optional<EdtfDate> begin = FieldForms.date(fields, "begin");
        Optional<EdtfDate> end = FieldForms.date(fields, "end");
        refuseReversed(begin, end, fields);
        if (kind != AuthorityKind.PLACE) {
            refusePlaces(fields);
        }
        return new AuthorityDraft(source, externalId, kind, NameForm.names(fields), begin, end,
                FieldForms.labels(fields, "descriptions", FieldForms.LONGEST_TEXT), coordinates(fields),
                country(fields), identifiers(fields), relations(fields, externalId));
    }

    private static void refuseReversed(Optional<EdtfDate> begin, Optional<EdtfDate> end, RecordFields fields)
            throws DocumentRefusedException {
        Optional<LocalDate> from = begin.flatMap(EdtfDate::earliest);
        Optional<LocalDate> to = end.flatMap(EdtfDate::latest);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw fields.refusal(Code.END_BEFORE_BEGIN, "end", end.orElseThrow().text());
        }
    }

    private static void refusePlaces(RecordFields fields) throws DocumentRefusedException {
        if (fields.object("coordinates").isPresent()) {
            throw fields.refusal(Code.NOT_FOR_THIS_TYPE, "coordinates", "");
        }
        if (fields.text("country", FieldForms.LONGEST_NAME).isPresent()) {
            throw fields.refusal(Code.NOT_FOR_THIS_TYPE, "country", "");
        }
    }

    private static Optional<Coordinates> coordinates(RecordFields fields) throws DocumentRefusedException {
        Optional<RecordFields> point = fields.object("coordinates");
        return point.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(degrees(point.get(), "latitude", 90),
                        degrees(point.get(), "longitude", 180)));
    }

    private static double degrees(RecordFields point, String field, int most) throws DocumentRefusedException {
        double degrees = point.number(field).orElseThrow(() -> point.missing(field)).doubleValue();
        if (Math.abs(degrees) > most) {
            throw point.refusal(Code.NOT_ON_EARTH, field, point.required(field, FieldForms.LONGEST_NAME));
        }
        return degrees;
    }

    private static Optional<String> country(RecordFields fields) throws DocumentRefusedException {
        Optional<String> country = fields.text("country", FieldForms.LONGEST_NAME);
        if (country.isPresent() && !COUNTRIES.contains(country.get()) && !country.get().equals(KOSOVO)) {
            throw fields.refusal(Code.NOT_A_COUNTRY, "country", country.get());
        }
        return country;
    }

    private static List<ExternalIdentifier> identifiers(RecordFields fields) throws DocumentRefusedException {
        Optional<RecordFields> object = fields.object("identifiers");
        List<ExternalIdentifier> identifiers = new ArrayList<>();
        if (object.isPresent()) {
            for (Map.Entry<String, String> found : object.get().texts(FieldForms.LONGEST_NAME).entrySet()) {
                identifiers.add(identifier(found.getKey(), found.getValue(), object.get()));
            }
        }
        return identifiers;
    }

    private static ExternalIdentifier identifier(String word, String written, RecordFields fields)
            throws DocumentRefusedException {
        IdentifierScheme scheme = SCHEMES.get(word);
        if (scheme == null) {
            throw fields.refusal(Code.UNKNOWN_IDENTIFIER_SCHEME, word, word);
        }
        // The ISNI's own pages print it in groups of four.
        String value = scheme == IdentifierScheme.ISNI ? written.replace(" ", "") : written;
        if (!scheme.accepts(value)) {
            throw fields.refusal(Code.NOT_AN_IDENTIFIER, word, written);
        }
        return new ExternalIdentifier(scheme, value);
    }

    private static List<AuthorityDraft.Relation> relations(RecordFields fields, String externalId)
            throws DocumentRefusedException {
        List<AuthorityDraft.Relation> relations = new ArrayList<>();
        for (RecordFields relation : fields.objects("relations")) {
            String target = relation.required("target", FieldForms.LONGEST_NAME);
            if (target.equals(externalId)) {
                throw relation.refusal(Code.RELATED_TO_ITSELF, "target", target);
            }
            relations.add(new AuthorityDraft.Relation(
                    FieldForms.requiredOneOf(RELATIONS, Code.UNKNOWN_RELATION, relation, "kind"), target));
        }
        return relations;
    }
}
