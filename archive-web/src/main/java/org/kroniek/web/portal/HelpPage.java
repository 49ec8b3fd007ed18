package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.kroniek.web.portal.help.HelpView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;

/** Explains how to search and how to cite. */
@Dependent
public class HelpPage {

    private final PageFrames frames;

    @Inject
    public HelpPage(PageFrames frames) {
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.HELP, "help.title");
        return PortalPage.ok("help.jte", HelpView.of(frame), frame);
    }
}
