package se.medborgarlofte.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reads {@code page} and {@code limit} and refuses what is out of range instead of guessing. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {

    static final String PAGE = "page";
    static final String LIMIT = "limit";

    private static final int LAST_PAGE = 1_000_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Problem problem = Problem.of(CommonProblem.INVALID_REQUEST);
        int page = number(request, PAGE, 1, LAST_PAGE, problem);
        int limit = number(request, LIMIT, PageRequest.USUAL, PageRequest.MOST, problem);
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        return new PageRequest(page, limit, path());
    }

    private static int number(NativeWebRequest request, String name, int usual, int most, Problem problem) {
        String value = request.getParameter(name);
        if (value == null) {
            return usual;
        }
        if (value.matches("[0-9]{1,7}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        problem.error("?" + name, "out-of-range", 1, most);
        return usual;
    }

    private static String path() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(PAGE)
                .replaceQueryParam(LIMIT)
                .toUriString();
    }
}
