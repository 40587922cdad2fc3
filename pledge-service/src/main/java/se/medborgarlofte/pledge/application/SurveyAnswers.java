package se.medborgarlofte.pledge.application;

import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** The answers of safety surveys, by question and group of people. */
public interface SurveyAnswers {

    /** One page of the answers of a survey, in the order of the file. */
    Page<SurveyAnswer> of(String inputId, PageRequest request);

    /** Keeps an answer; the same one again changes nothing. */
    void keep(String inputId, int line, SurveyAnswer answer);
}
