@echo off
rem Starts Naerplan with the Java of JAVA_HOME, or the one on the path; it must be Java 25 or newer.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%APP%\runtime\bin\java.exe" set "JAVA=%APP%\runtime\bin\java"
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dnaerplan.sampleData=%APP%\sample-data" -cp "%APP%\lib\*" dk.naerplan.Main %*
exit /b %ERRORLEVEL%
