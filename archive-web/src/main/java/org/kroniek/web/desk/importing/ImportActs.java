package org.kroniek.web.desk.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Predicate;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportService;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.desk.page.Redirect;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.problem.ProblemPages;

/** Does with imports what editors ask for. What is no longer possible is said on the import's page. */
@Dependent
public class ImportActs {

    private static final String LOOK = "look";
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final ImportService imports;
    private final UndoDesk undo;
    private final ImportPage page;
    private final ProblemPages problems;

    @Inject
    public ImportActs(ImportService imports, UndoDesk undo, ImportPage page, ProblemPages problems) {
        this.imports = imports;
        this.undo = undo;
        this.page = page;
        this.problems = problems;
    }

    /** Starts an import, or shows it again with other defaults. */
    Response start(String id, FormFields form, PortalRequest request) {
        DefaultsForm defaults = DefaultsForm.of(form);
        if (form.isTicked(LOOK) || !defaults.isRight()) {
            PortalPage shown = page.page(id, Optional.of(defaults), Optional.empty(), request);
            return Shown.page(defaults.isRight() || shown.status() != 200 ? shown : shown.withStatus(BAD_REQUEST));
        }
        return act(id, known -> imports.start(known, defaults.defaults(), author(request)), request);
    }

    Response discard(String id, PortalRequest request) {
        Optional<ImportId> known = ImportId.parse(id);
        return known.filter(imports::discard).isPresent()
                ? Redirect.to(ImportsPage.ADDRESS)
                : notDone(id, request);
    }

    Response stop(String id, PortalRequest request) {
        return act(id, known -> imports.stop(known, author(request)), request);
    }

    Response resume(String id, PortalRequest request) {
        return act(id, known -> imports.resume(known, author(request)), request);
    }

    Response undo(String id, PortalRequest request) {
        return act(id, known -> undo.begin(known, author(request)), request);
    }

    private static String author(PortalRequest request) {
        return request.visitor().account().orElseThrow();
    }

    private Response act(String id, Predicate<ImportId> act, PortalRequest request) {
        return ImportId.parse(id).filter(known -> imports.report(known).isPresent()).map(
                known -> act.test(known) ? Redirect.to(ImportPage.address(known)) : notDone(id, request))
                .orElseGet(() -> Shown.page(problems.notFound(request)));
    }

    private Response notDone(String id, PortalRequest request) {
        String problem = DeskFrames.texts(request.language()).text("imports.act.notDone");
        PortalPage shown = page.page(id, Optional.empty(), Optional.of(problem), request);
        return Shown.page(shown.status() == 200 ? shown.withStatus(CONFLICT) : shown);
    }
}
