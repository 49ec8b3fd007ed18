package org.kroniek.web.desk.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/** Frames the pages of the desk: as those of the portal, with the desk's own texts and files beside. */
@Dependent
public class DeskFrames {

    private final PageFrames frames;

    @Inject
    public DeskFrames(PageFrames frames) {
        this.frames = frames;
    }

    /**
     * The frame of a page; search engines are not to list it.
     *
     * @param title key of its title
     * @param arguments what belongs in the title
     */
    public PageFrame frame(PortalRequest request, String title, Object... arguments) {
        Messages texts = texts(request.language());
        PageFrame frame = frames.frame(request, Section.DESK, texts, texts.text(title, arguments));
        return frame.unlisted();
    }

    /** The texts of the desk, and those of the portal. */
    public static Messages texts(InterfaceLanguage language) {
        return Messages.load("org.kroniek.web.desk.messages", language).or(PageFrames.texts(language));
    }
}
