package org.kroniek.web.boot;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.web.desk.DeskPages;
import org.kroniek.web.desk.account.AccountPages;
import org.kroniek.web.desk.account.AccountsPages;
import org.kroniek.web.desk.article.ArticleEditPages;
import org.kroniek.web.desk.importing.ImportPages;
import org.kroniek.web.desk.guard.PageGuards;
import org.kroniek.web.desk.guard.SessionFilter;
import org.kroniek.web.desk.history.RestorePages;
import org.kroniek.web.desk.login.LoginPages;
import org.kroniek.web.desk.review.ReviewPages;
import org.kroniek.web.portal.CitedPages;
import org.kroniek.web.portal.HistoryPages;
import org.kroniek.web.portal.PortalPages;
import org.kroniek.web.portal.asset.AssetsResource;
import org.kroniek.web.portal.page.PageHeaders;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.problem.FailureMapper;

/** The pages of portal and desk. They are listed one by one, so that the REST API's answers and failures stay its own. */
@ApplicationPath("/")
public class PortalApplication extends Application {

    private static final List<Class<?>> PAGES = List.of(PortalPages.class, CitedPages.class, HistoryPages.class,
            AssetsResource.class, LoginPages.class, AccountPages.class, AccountsPages.class, DeskPages.class,
            ReviewPages.class, ArticleEditPages.class, ImportPages.class, RestorePages.class);

    private static final List<Class<?>> GUARDS_AND_WRITERS = List.of(SessionFilter.class, PageGuards.class,
            PageWriter.class, PageHeaders.class, FailureMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.of(PAGES, GUARDS_AND_WRITERS).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }
}
