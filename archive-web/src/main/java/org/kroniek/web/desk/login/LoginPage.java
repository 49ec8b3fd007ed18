package org.kroniek.web.desk.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

/** Lets somebody log in. */
@Dependent
public class LoginPage {

    /** Where to go after logging in. */
    public static final String NEXT = "next";
    static final String ACCOUNT = "account";
    static final String PASSWORD = "password";

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    private final DeskFrames frames;

    @Inject
    public LoginPage(DeskFrames frames) {
        this.frames = frames;
    }

    /** The empty form. */
    public PortalPage empty(PortalRequest request) {
        boolean sent = !request.typed(NEXT).isEmpty();
        return page(request, new FormFields(request.entries()), OK, sent ? "login.needed" : "", "");
    }

    /** Name and password do not fit. */
    PortalPage wrong(PortalRequest request, FormFields form) {
        return page(request, form, UNAUTHORIZED, "", "login.wrong");
    }

    /** There were too many attempts. */
    PortalPage later(PortalRequest request, FormFields form, Duration pause) {
        return page(request, form, TOO_MANY, "", "login.later", minutes(pause))
                .withHeaders(Map.of("Retry-After", String.valueOf(pause.toSeconds() + 1)));
    }

    /** A form was sent by nobody, or no longer by anybody: what it says is kept. */
    public PortalPage ended(PortalRequest request, FormFields form) {
        FormFields carried = LocalAddress.of(request.path())
                .map(address -> new Unfinished(address, form.repeatable()).carried()).orElse(new FormFields(List.of()));
        return page(request, carried, UNAUTHORIZED, "login.ended", "");
    }

    /** Files were sent by nobody: they cannot be kept. */
    public PortalPage endedWithFiles(PortalRequest request) {
        FormFields next = new FormFields(List.of(Map.entry(NEXT, request.path())));
        return page(request, next, UNAUTHORIZED, "login.endedWithFiles", "");
    }

    /** Asks whether to go on with what was left unfinished. */
    public PortalPage resume(PortalRequest request, Unfinished unfinished, boolean afterLogin) {
        PageFrame frame = frames.frame(request, afterLogin ? "resume.title" : "resume.confirm");
        ResumeView view = new ResumeView(unfinished.address().text(), unfinished.fields().entries());
        return PortalPage.ok("desk/resume.jte", view, frame).withStatus(afterLogin ? OK : CONFLICT);
    }

    private PortalPage page(PortalRequest request, FormFields form, int status, String reason, String problem,
            Object... arguments) {
        PageFrame frame = frames.frame(request, "login.title");
        Field account = Field.text(ACCOUNT, frame.text("login.account"), form.typed(ACCOUNT)).ofType("text",
                "username");
        Field password = Field.password(PASSWORD, frame.text("login.password"), "current-password");
        LoginView view = new LoginView(said(frame, reason), said(frame, problem, arguments), account, password,
                hidden(form));
        return PortalPage.ok("desk/login.jte", view, frame).withStatus(status);
    }

    private static Optional<String> said(PageFrame frame, String key, Object... arguments) {
        return Optional.of(key).filter(known -> !known.isEmpty()).map(known -> frame.text(known, arguments));
    }

    private static List<Map.Entry<String, String>> hidden(FormFields form) {
        List<Map.Entry<String, String>> hidden = new ArrayList<>();
        LocalAddress.of(form.typed(NEXT)).ifPresent(next -> hidden.add(Map.entry(NEXT, next.text())));
        Unfinished.in(form).ifPresent(unfinished -> hidden.addAll(unfinished.carried().entries()));
        return hidden;
    }

    private static long minutes(Duration pause) {
        return pause.plusSeconds(59).toMinutes();
    }
}
