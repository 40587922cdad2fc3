package se.medborgarlofte.pledge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Callers;
import se.medborgarlofte.pledge.application.RememberOfficial;

/** Lets everybody who comes with a function in an area be remembered, once what they came for was answered. */
@Configuration(proxyBeanMethods = false)
class OfficialsAreRemembered implements WebMvcConfigurer {

    private final RememberOfficial rememberOfficial;

    OfficialsAreRemembered(RememberOfficial rememberOfficial) {
        this.rememberOfficial = rememberOfficial;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AfterTheAnswer(rememberOfficial)).addPathPatterns("/pledge/v1/**");
    }

    private record AfterTheAnswer(RememberOfficial rememberOfficial) implements HandlerInterceptor {

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
            Caller caller = Callers.of(SecurityContextHolder.getContext().getAuthentication());
            if (failure == null && response.getStatus() < 400 && !caller.isAnonymous()) {
                rememberOfficial.remember(caller);
            }
        }
    }
}
