package org.kroniek.web.desk.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportService;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.importing.ImportedDuplicates;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.importing.ImportProblemText;
import org.kroniek.web.importing.ImportSummary;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.reading.MomentWords;

/** Shows an import: what it would store, how it fares, what became of it. */
@Dependent
public class ImportPage {

    private static final Set<ImportState> LIVE = Set.of(ImportState.QUEUED, ImportState.RUNNING, ImportState.UNDOING);
    private static final String FROM = "from";
    private static final int PROBLEMS = 50;

    private final ImportService imports;
    private final UndoDesk undo;
    private final DeskFrames frames;
    private final ProblemPages problems;

    @Inject
    public ImportPage(ImportService imports, UndoDesk undo, DeskFrames frames, ProblemPages problems) {
        this.imports = imports;
        this.undo = undo;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(String id, PortalRequest request) {
        return page(id, Optional.empty(), Optional.empty(), request);
    }

    /**
     * The page of an import.
     *
     * @param typed what applies to its documents, as it is in the form; without it, as it is kept
     * @param problem why what was asked for was not done
     */
    PortalPage page(String id, Optional<DefaultsForm> typed, Optional<String> problem, PortalRequest request) {
        return ImportId.parse(id).flatMap(imports::report)
                .map(report -> page(report, typed, problem, frames.frame(request, "imports.one")))
                .orElseGet(() -> problems.notFound(request));
    }

    private PortalPage page(ImportReport report, Optional<DefaultsForm> typed, Optional<String> problem,
            PageFrame frame) {
        boolean waiting = report.state() == ImportState.PREPARED;
        boolean begun = LIVE.contains(report.state()) || report.state() == ImportState.STOPPED;
        ImportView view = new ImportView(address(report.id()), ImportSummary.of(report, frame.language()), problem,
                frame.text("imports.delivered", report.submittedBy(),
                        new MomentWords(frame.language()).of(report.submittedAt())),
                LIVE.contains(report.state()),
                begun ? Optional.of(ProgressWords.of(report, frame)) : Optional.empty(),
                waiting ? start(report.id(), typed, frame) : Optional.empty(), acts(report.state(), frame),
                waiting ? Optional.empty() : duplicates(imports.duplicates(report.id()), frame),
                problems(report, frame), undo.view(report.id(), frame));
        return PortalPage.ok("desk/import.jte", view, frame);
    }

    private Optional<ImportView.StartView> start(ImportId id, Optional<DefaultsForm> typed, PageFrame frame) {
        DefaultsForm defaults = typed.or(() -> imports.defaults(id).map(DefaultsForm::of)).orElseThrow();
        return imports.preview(id, defaults.defaults()).map(preview -> new ImportView.StartView(defaults.fields(frame),
                new PreviewWords(frame).files(preview), preview.more()));
    }

    private static List<ImportView.Act> acts(ImportState state, PageFrame frame) {
        List<ImportView.Act> acts = new ArrayList<>();
        switch (state) {
            case PREPARED -> acts.add(act("discard", frame));
            case QUEUED, RUNNING -> acts.add(act("stop", frame));
            case STOPPED -> acts.add(act("resume", frame));
            default -> {
                // Nothing changes any more.
            }
        }
        return acts;
    }

    private static ImportView.Act act(String path, PageFrame frame) {
        return new ImportView.Act(path, frame.text("imports.act." + path));
    }

    private static Optional<String> duplicates(ImportedDuplicates found, PageFrame frame) {
        return found.groups() == 0
                ? Optional.empty()
                : Optional.of(frame.text("imports.duplicates", found.articles(), found.groups()));
    }

    private ImportView.ProblemsView problems(ImportReport report, PageFrame frame) {
        int from = PlaceInList.of(frame.request().typed(FROM));
        String base = address(report.id()) + "?" + FROM + "=";
        return new ImportView.ProblemsView(report.problemCount(),
                imports.problems(report.id(), from, PROBLEMS).stream()
                        .map(problem -> ImportProblemText.of(problem, frame.language())).toList(),
                from == 0 ? Optional.empty() : Optional.of(base + Math.max(0, from - PROBLEMS) + "#problems"),
                from + PROBLEMS < report.problemCount()
                        ? Optional.of(base + (from + PROBLEMS) + "#problems")
                        : Optional.empty());
    }

    static String address(ImportId id) {
        return ImportsPage.ADDRESS + "/" + id;
    }
}
