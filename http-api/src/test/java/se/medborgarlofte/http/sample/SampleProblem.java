package se.medborgarlofte.http.sample;

import org.springframework.http.HttpStatus;
import se.medborgarlofte.http.ProblemType;

enum SampleProblem implements ProblemType {
    SHELF_FULL;

    @Override
    public String slug() {
        return "shelf-full";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
