package org.kroniek.core.importing.record;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.LanguageTag;

/** The form of the names of an authority. */
final class NameForm {

    private static final Map<String, NameKind> KINDS = FieldForms.words(NameKind.class);

    /** The form of ISO 15924 codes; the list of them grows. */
    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");

    private NameForm() {}

    /** At least one name; the same name given twice is one. */
    static List<NameVariant> names(RecordFields fields) throws DocumentRefusedException {
        Set<NameVariant> names = new LinkedHashSet<>();
        Set<Optional<LanguageTag>> preferred = new HashSet<>();
        for (RecordFields name : fields.objects("names")) {
            NameVariant variant = name(name);
            if (names.add(variant) && variant.kind() == NameKind.PREFERRED && !preferred.add(variant.language())) {
                throw name.refusal(Code.PREFERRED_TWICE, "kind", variant.text());
            }
        }
        if (names.isEmpty()) {
            throw fields.missing("names");
        }
        return List.copyOf(names);
    }

    private static NameVariant name(RecordFields name) throws DocumentRefusedException {
        return new NameVariant(name.required("text", FieldForms.LONGEST_NAME), FieldForms.language(name, "language"),
                script(name), name.text("romanisation", FieldForms.LONGEST_NAME),
                FieldForms.requiredOneOf(KINDS, Code.UNKNOWN_NAME_KIND, name, "kind"));
    }

    private static Optional<String> script(RecordFields name) throws DocumentRefusedException {
        Optional<String> script = name.text("script", FieldForms.LONGEST_NAME);
        if (script.isPresent() && !SCRIPT.matcher(script.get()).matches()) {
            throw name.refusal(Code.NOT_A_SCRIPT, "script", script.get());
        }
        return script;
    }
}
