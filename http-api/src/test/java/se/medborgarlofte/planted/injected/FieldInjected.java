package se.medborgarlofte.planted.injected;

import org.springframework.beans.factory.annotation.Autowired;

public class FieldInjected {

    @Autowired
    Runnable work;
}
