package org.kroniek.web.desk.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.kroniek.core.history.RecordHistory;
import org.kroniek.core.history.RestoreOutcome;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.Redirect;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.history.RecordAddress;
import org.kroniek.web.portal.HistoryPage;
import org.kroniek.web.portal.history.RestoreProblem;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.RequestParts;
import org.kroniek.web.security.Roles;

/** Where the form on the page of versions sends the wish to go back. */
@Path("/desk/history/{records:articles|authorities|events}/{id}")
@Produces(PageWriter.HTML)
@RequestScoped
public class RestorePages {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    @Inject
    private RecordHistory history;

    @Inject
    private HistoryPage page;

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("records") String records, @PathParam("id") String id,
            MultivaluedMap<String, String> sent, @BeanParam RequestParts parts) {
        RecordAddress address = RecordAddress.parse(records, id).orElseThrow(NotFoundException::new);
        FormFields form = FormFields.of(sent);
        int version = form.number("version").orElseThrow(NotFoundException::new);
        int expected = form.number("expected").orElseThrow(NotFoundException::new);
        Optional<String> reason = form.given("reason");
        if (reason.isEmpty()) {
            return again(address, version, form, "history.problem.reason", BAD_REQUEST, parts.request());
        }
        return switch (history.restore(address.subject(), expected, version, reason.get(), author(parts))) {
            case RestoreOutcome.Restored _,RestoreOutcome.Unchanged _ ->
                Redirect.to(address.page() + "/history?done=restored");
            case RestoreOutcome.Outdated _ ->
                again(address, version, form, "history.problem.outdated", CONFLICT, parts.request());
            case RestoreOutcome.Refused _ ->
                again(address, version, form, "history.problem.refused", CONFLICT, parts.request());
            case RestoreOutcome.NotFound _ -> throw new NotFoundException();
        };
    }

    /** The page once more, with what was typed. */
    private Response again(RecordAddress address, int version, FormFields form, String problem, int status,
            PortalRequest request) {
        String message = HistoryPage.texts(request).text(problem);
        return Shown.page(page.page(address.records(), address.subject().id().toString(),
                Optional.of(new RestoreProblem(version, form.typed("reason"), message)), request).withStatus(status));
    }

    private static String author(RequestParts parts) {
        return parts.request().visitor().account().orElseThrow();
    }
}
