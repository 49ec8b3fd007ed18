package org.kroniek.core.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kroniek.core.authority.AuthorityProblem.Code;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.LanguageTag;

/** Tells what is wrong with a record, as far as the record itself shows it. */
public final class AuthorityCheck {

    public static final int MAX_NAME = 500;

    public static final int MAX_EXTERNAL_ID = 500;

    private static final int SHOWN = 60;

    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private AuthorityCheck() {}

    /** All that is wrong; empty for a record that can be stored. */
    public static List<AuthorityProblem> problems(AuthorityContent content) {
        List<AuthorityProblem> problems = new ArrayList<>();
        ofNames(content.names(), problems);
        content.identifiers().stream().filter(identifier -> !identifier.scheme().accepts(identifier.value()))
                .forEach(identifier -> problems.add(new AuthorityProblem(Code.MALFORMED_IDENTIFIER,
                        identifier.scheme() + " " + identifier.value())));
        content.country().filter(country -> !COUNTRY.matcher(country).matches())
                .ifPresent(country -> problems.add(new AuthorityProblem(Code.MALFORMED_COUNTRY, country)));
        content.relations().stream().map(AuthorityRelation::kind)
                .filter(kind -> !AuthorityRelation.KINDS.contains(kind)).distinct()
                .forEach(kind -> problems.add(new AuthorityProblem(Code.UNKNOWN_RELATION, kind)));
        return problems;
    }

    /** All that is wrong with a draft, its identity included. */
    public static List<AuthorityProblem> problems(AuthorityDraft draft) {
        AuthorityContent content = draft.content();
        List<AuthorityProblem> problems = problems(content);
        if (draft.externalId().isBlank() || draft.externalId().length() > MAX_EXTERNAL_ID) {
            problems.add(new AuthorityProblem(Code.MALFORMED_EXTERNAL_ID, beginning(draft.externalId())));
        }
        if (content.relations().stream()
                .anyMatch(relation -> relation.target()
                        .equals(new AuthorityRelation.Target.Listed(draft.externalId())))) {
            problems.add(new AuthorityProblem(Code.RELATED_TO_ITSELF, draft.externalId()));
        }
        return problems;
    }

    private static void ofNames(List<NameVariant> names, List<AuthorityProblem> problems) {
        if (names.isEmpty()) {
            problems.add(new AuthorityProblem(Code.NO_NAME, ""));
        }
        Set<String> preferred = new HashSet<>();
        for (NameVariant name : names) {
            if (name.text().isEmpty()) {
                problems.add(new AuthorityProblem(Code.EMPTY_NAME, ""));
            } else if (name.text().length() > MAX_NAME) {
                problems.add(new AuthorityProblem(Code.NAME_TOO_LONG, beginning(name.text())));
            }
            String language = name.language().map(LanguageTag::value).orElse("");
            if (name.kind() == NameKind.PREFERRED && !preferred.add(language)) {
                problems.add(new AuthorityProblem(Code.TWO_PREFERRED, language));
            }
            name.script().filter(script -> !SCRIPT.matcher(script).matches())
                    .ifPresent(script -> problems.add(new AuthorityProblem(Code.UNKNOWN_SCRIPT, script)));
        }
    }

    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
    }
}
