package org.kroniek.core.importing.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.projection.Stance;

/** The form of the passages that prove a claim. They are cleaned as articles are, so that their words are found there. */
final class EvidenceForm {

    private static final Map<String, Stance> STANCES = FieldForms.words(Stance.class);

    private EvidenceForm() {}

    static List<EventDraft.Passage> passages(RecordFields fields, String field) throws DocumentRefusedException {
        List<EventDraft.Passage> passages = new ArrayList<>();
        for (RecordFields passage : fields.objects(field)) {
            passages.add(passage(passage));
        }
        return passages;
    }

    private static EventDraft.Passage passage(RecordFields passage) throws DocumentRefusedException {
        Optional<RecordFields> article = passage.object("article");
        if (article.isEmpty()) {
            throw passage.missing("article");
        }
        return new EventDraft.Passage(article.get().required("source", FieldForms.LONGEST_SOURCE),
                article.get().required("externalId", FieldForms.LONGEST_NAME),
                passage.required("quote", FieldForms.LONGEST_TEXT), passage.text("prefix", FieldForms.LONGEST_NAME),
                passage.text("suffix", FieldForms.LONGEST_NAME),
                FieldForms.oneOf(STANCES, Code.UNKNOWN_STANCE, passage, "stance").orElse(Stance.SUPPORTS));
    }
}
