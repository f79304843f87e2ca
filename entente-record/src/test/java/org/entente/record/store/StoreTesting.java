package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Opens an empty store before each test, and finds it sound behind it. */
abstract class StoreTesting
    implements IntakeContract, DecisionContract, QuestionContract, StreamContract {

  private Store store;

  /** A store without anything in it. */
  abstract Store emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
  }

  @AfterEach
  void isSoundInTheEnd() {
    assertThat(store.check()).isEmpty();
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }
}
