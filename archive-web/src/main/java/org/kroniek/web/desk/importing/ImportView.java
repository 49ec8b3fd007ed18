package org.kroniek.web.desk.importing;

import java.util.List;
import java.util.Optional;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.reading.ProblemText;

/**
 * An import.
 *
 * @param summary how it stands, in a sentence
 * @param problem why what was asked for was not done
 * @param delivered by whom and when
 * @param live whether it changes by itself
 * @param start what it would store, while it waits to be started
 * @param acts what may be done now
 * @param undo when there is something that can be taken back, or has been
 * @param duplicates near-duplicates among what came, in a sentence
 */
public record ImportView(String address, String summary, Optional<String> problem, String delivered, boolean live,
        Optional<ProgressView> progress, Optional<StartView> start, List<Act> acts, Optional<String> duplicates,
        ProblemsView problems, Optional<UndoView> undo) {

    public ImportView {
        acts = List.copyOf(acts);
    }

    /**
     * How far it has come.
     *
     * @param percent whole ones
     * @param text the same in words, with rate and remaining time
     */
    public record ProgressView(int percent, String text) {}

    /** Something that may be done. */
    public record Act(String path, String name) {}

    /** What there is to look at before it is started. */
    public record StartView(List<Field> defaults, List<FileView> files, boolean more) {}

    /**
     * The beginning of a file.
     *
     * @param taken what it was taken for, and why
     * @param more whether it goes on
     */
    public record FileView(String name, String taken, List<DocumentView> documents, List<ProblemText> problems,
            boolean more) {}

    /**
     * A document as it would be stored.
     *
     * @param facts source, date, language
     * @param beginning of its text
     */
    public record DocumentView(String title, String facts, String beginning) {}

    /**
     * Some of the problems.
     *
     * @param count of all
     */
    public record ProblemsView(long count, List<ProblemText> shown, Optional<String> previous, Optional<String> next) {}
}
