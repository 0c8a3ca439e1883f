package dk.naerplan.workbench.shell;

import javafx.beans.property.BooleanProperty;

/** The commands of the window, as menu, toolbar and keys call them. */
interface ShellActions {
  void openSample();

  void newProject();

  void openProject();

  void importData();

  void importPlan();

  void exportPdf();

  void exportJson();

  void exportMapPng();

  void exportMapSvg();

  void quit();

  void undo();

  void redo();

  /** What undo and redo would do. */
  History history();

  void placeMode();

  void find();

  void rename();

  void remove();

  void newPlan();

  void duplicatePlan();

  void renamePlan();

  void removePlan();

  void showAssumptions();

  void showData();

  void showFramework();

  void zoomIn();

  void zoomOut();

  void fit();

  void fullScreen();

  BooleanProperty chartsShownProperty();

  /** Whether the matrix of requirements takes the place of map and charts. */
  BooleanProperty matrixShownProperty();

  void showInspector();

  void showAllocation();

  void showCheck();

  /** Shows who gains and who loses by the plan. */
  void showGains();

  void nextFinding();

  void previousFinding();

  void showKeys();

  void showAbout();
}
