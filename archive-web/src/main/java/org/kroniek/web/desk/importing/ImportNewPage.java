package org.kroniek.web.desk.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.DeliveryTooLargeException;
import org.kroniek.core.importing.ImportService;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.desk.page.Redirect;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.security.Visitor;

/** Takes files and pasted text. They are kept as they come in; before that it is certain that the form is ours. */
@Dependent
public class ImportNewPage {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final FormFields NOTHING = new FormFields(List.of());

    private final ImportService imports;
    private final DeskFrames frames;
    private final ProblemPages problems;

    @Inject
    public ImportNewPage(ImportService imports, DeskFrames frames, ProblemPages problems) {
        this.imports = imports;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(PortalRequest request) {
        return page(request, NOTHING, Optional.empty());
    }

    Response receive(UploadedForm form, PortalRequest request) throws IOException {
        boolean proven = form.first().filter(field -> field.getKey().equals(Visitor.PROOF))
                .filter(field -> request.visitor().proves(field.getValue())).isPresent();
        return proven ? keep(form, request) : Shown.page(problems.foreign(request));
    }

    private Response keep(UploadedForm form, PortalRequest request) throws IOException {
        PageFrame frame = frame(request);
        DeliveredParts parts = new DeliveredParts(form, frame.text("imports.pasted"));
        boolean something = parts.hasNext();
        DefaultsForm defaults = DefaultsForm.of(form.fields());
        if (!something || !defaults.isRight()) {
            readToTheEnd(parts);
            return Shown.page(page(request, form.fields(), Optional.of(frame.text(something
                    ? "imports.new.again"
                    : "imports.new.nothing"))).withStatus(BAD_REQUEST));
        }
        try {
            ImportId id = imports.prepare(request.visitor().account().orElseThrow(), defaults.defaults(), parts);
            return Redirect.to(ImportsPage.ADDRESS + "/" + id);
        } catch (DeliveryTooLargeException e) {
            return Shown.page(page(request, form.fields(),
                    Optional.of(frame.text("imports.new.tooLarge", e.limit() >> 30))).withStatus(TOO_LARGE));
        }
    }

    /** For what was typed after the files; and a browser does not look at the answer before it has sent all. */
    private static void readToTheEnd(DeliveredParts parts) throws IOException {
        while (parts.hasNext()) {
            parts.next().content().transferTo(OutputStream.nullOutputStream());
        }
    }

    private PortalPage page(PortalRequest request, FormFields typed, Optional<String> problem) {
        PageFrame frame = frame(request);
        ImportNewView view = new ImportNewView(DefaultsForm.of(typed).fields(frame),
                typed.typed(DeliveredParts.TEXT), problem);
        return PortalPage.ok("desk/importnew.jte", view, frame);
    }

    private PageFrame frame(PortalRequest request) {
        return frames.frame(request, "imports.new");
    }
}
