package org.kroniek.web.desk.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kroniek.core.access.AccountService;
import org.kroniek.core.access.PasswordChange;
import org.kroniek.core.access.PasswordProblem;
import org.kroniek.core.access.PasswordRules;
import org.kroniek.core.access.Session;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

/** Lets somebody choose a password. */
@Dependent
public class PasswordPage {

    private static final String OLD = "old-password";
    private static final String WANTED = "new-password";
    private static final String AGAIN = "new-password-again";
    private static final int BAD_REQUEST = 400;

    private final AccountService accounts;
    private final DeskFrames frames;

    @Inject
    public PasswordPage(AccountService accounts, DeskFrames frames) {
        this.accounts = accounts;
        this.frames = frames;
    }

    PortalPage page(Session session, PortalRequest request) {
        return page(session, request, "", "", "");
    }

    /** Changes the password; empty when it is done. */
    Optional<PortalPage> change(Session session, FormFields form, PortalRequest request) {
        String wanted = form.typed(WANTED);
        if (!wanted.equals(form.typed(AGAIN))) {
            return Optional.of(page(session, request, "", "", "password.problem.different").withStatus(BAD_REQUEST));
        }
        return switch (accounts.changePassword(session.caller().account(), form.typed(OLD), wanted,
                session.token())) {
            case PasswordChange.Changed() -> Optional.empty();
            case PasswordChange.WrongOld() ->
                Optional.of(page(session, request, "password.problem.old", "", "").withStatus(BAD_REQUEST));
            case PasswordChange.Refused(PasswordProblem problem) -> Optional
                    .of(page(session, request, "", "password.problem." + problem, "").withStatus(BAD_REQUEST));
        };
    }

    private PortalPage page(Session session, PortalRequest request, String old, String wanted, String again) {
        PageFrame frame = frames.frame(request, "password.title");
        PasswordView view = new PasswordView(session.caller().account(),
                Optional.of(frame.text("password.lent")).filter(_ -> session.passwordLent()),
                field(OLD, "password.old", "current-password", old, frame),
                field(WANTED, "password.new", "new-password", wanted, frame)
                        .hinted(frame.text("password.rules", PasswordRules.SHORTEST)),
                field(AGAIN, "password.again", "new-password", again, frame));
        return PortalPage.ok("desk/password.jte", view, frame);
    }

    private static Field field(String name, String label, String autocomplete, String problem, PageFrame frame) {
        return Field.password(name, frame.text(label), autocomplete).with(Optional.of(problem)
                .filter(key -> !key.isEmpty())
                .map(key -> frame.text(key, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
    }
}
