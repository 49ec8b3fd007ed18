package org.kroniek.core.importing.record;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.vocabulary.Vocabulary;

/** The form of a vocabulary term. */
final class TermForm {

    private static final Map<String, Vocabulary> VOCABULARIES = Arrays.stream(Vocabulary.values())
            .collect(Collectors.toUnmodifiableMap(Vocabulary::code, Function.identity()));

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");

    private TermForm() {}

    static ImportDraft.Term read(RecordFields fields) throws DocumentRefusedException {
        Vocabulary vocabulary = FieldForms.requiredOneOf(VOCABULARIES, Code.UNKNOWN_VOCABULARY, fields, "vocabulary");
        return new ImportDraft.Term(vocabulary, code(fields, "code"),
                FieldForms.requiredLabels(fields, "labels", FieldForms.LONGEST_NAME));
    }

    /** The code of a term; whether there is such a term only the archive knows. */
    static String code(RecordFields fields, String field) throws DocumentRefusedException {
        String code = fields.required(field, FieldForms.LONGEST_NAME);
        if (!CODE.matcher(code).matches()) {
            throw fields.refusal(Code.NOT_A_CODE, field, code);
        }
        return code;
    }
}
